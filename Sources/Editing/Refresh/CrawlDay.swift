package import Catalog
import Interchange

/// The day on which a crawl of pages was made, from its column `timestamp`.
///
/// The crawl of October 2023 has no such column; its pages tell no later day than the 15th.
package enum CrawlDay {
  /// The day of the crawl that names none.
  package static let earliest = PartialDate(iso: "2023-10-15") ?? unknown

  private static let unknown = PartialDate(CalendarDay(ordinal: 0))

  /// Reads `24/03/2024` in the first row; `nil` where the crawl has no such column.
  package static func of(_ text: String) -> PartialDate? {
    guard let table = try? CSVTable(text: text), let cell = table.rows.first?["timestamp"] else {
      return nil
    }
    let parts = cell.prefix { $0 != " " }.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3 else { return DateText.read(cell) }
    return PartialDate(year: parts[2], month: parts[1], day: parts[0])
  }

  /// What opens the ids of the crawl's sources: `ptg-2024-03`.
  static func prefix(of text: String) -> String {
    "ptg-\((of(text) ?? earliest).iso.prefix(7))"
  }
}
