internal import Catalog
internal import GRDB

/// The day whose prices are asked for, and what was known of them by when.
struct PriceMoment: Hashable {
  let asOf: CalendarDay
  /// `nil` where everything had been read by then.
  let knownOn: CalendarDay?
  /// The day by which things must have been read, as it was asked for.
  let askedKnownOn: CalendarDay?
  /// The latest day a price was read; its prices are the ones the catalogue stores.
  let latest: CalendarDay?

  init(_ db: Database, asOf: CalendarDay?, knownOn: CalendarDay?) throws {
    let latest = try CatalogDatabase.latestDate(db)
    self.latest = latest
    self.asOf = try asOf ?? knownOn ?? latest ?? Self.firstSeen(db)
    askedKnownOn = knownOn
    // What was known on the latest day, or after it, is everything.
    self.knownOn = knownOn.flatMap { day in latest.map { day < $0 } ?? true ? day : nil }
  }

  /// Whether the stored prices are the ones asked for.
  var isStored: Bool { (asOf == latest || latest == nil) && knownOn == nil }

  /// The last day on which a phone without a price may have come; `nil` where all may be told.
  var listedBy: CalendarDay? {
    let last = min(asOf, knownOn ?? asOf)
    return latest.map { last < $0 } ?? false ? last : nil
  }

  private static func firstSeen(_ db: Database) throws -> CalendarDay {
    let text = try String.fetchOne(db, sql: "SELECT max(first_seen) FROM phone")
    return text.flatMap { PartialDate(iso: $0) }?.earliest ?? CalendarDay(ordinal: 0)
  }
}
