import Catalog
import Interchange

/// The operating system of all of a brand's phones, by years.
package struct SystemsByBrand: Sendable {
  private struct Span {
    let from: Int?
    let until: Int?
    let system: String
  }

  private var spans: [String: [Span]] = [:]

  package init() {}

  init(_ folder: TableFolder) throws {
    let columns = ["brand_id", "from", "until", "os"]
    for row in try folder.rows("os-by-brand.csv", columns: columns) {
      spans[row["brand_id"], default: []].append(
        Span(from: Int(row["from"]), until: Int(row["until"]), system: row["os"]))
    }
  }

  /// The system of a phone of the brand and year; `nil` where the brand had several.
  func system(brand: String, year: Int) -> String? {
    spans[brand]?.first { $0.from ?? year <= year && year <= $0.until ?? year }?.system
  }
}
