import Catalog

/// What the readings of the raw sources tell of the days on which they were read.
///
/// Pinoy Techno Guide keeps the page of a phone for years, and its lists of 2026 repeat the lowest
/// amount of each page, for 13 brands only; YugaTech's list is of the phones of 2025.
enum SavedReadings {
  static let all: [Reading] = [
    page("ptg-2023-10", "2023-10-15"), page("ptg-2024-03", "2024-03-24"),
    page("ptg-2024-06", "2024-06-26"),
    reading("ptg-2026-07", "Pinoy Techno Guide", "2026-07-06", .archive),
    reading("yugatech-2025", "YugaTech", "2026-07-06", .list, until: "2025-12-31"),
    reading("kimstore-2026-07", "Kimstore", "2026-07-06", .shop),
    reading("save-n-earn-2026-07", "Save N Earn", "2026-07-06", .shop),
    reading("lazada-2024-02", "Lazada Philippines", "2024-02-10", .shop),
    reading("gadgetmoto-2026-08-22", "GadgetMoto", "2026-08-22", .importShop),
    reading("press", "the press", nil, .press),
  ]

  private static func page(_ id: String, _ readOn: String) -> Reading {
    Reading(
      id: id, publisher: "Pinoy Techno Guide", readOn: PartialDate(iso: readOn), kind: .page,
      isComplete: true)
  }

  private static func reading(
    _ id: String, _ publisher: String, _ readOn: String?, _ kind: ReadingKind,
    until: String? = nil
  ) -> Reading {
    Reading(
      id: id, publisher: publisher, readOn: readOn.flatMap { PartialDate(iso: $0) }, kind: kind,
      until: until.flatMap { PartialDate(iso: $0) })
  }
}
