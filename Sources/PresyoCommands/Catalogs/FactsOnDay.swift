import Answers
import Catalog
import CatalogStore

/// The facts of an open catalogue as they were known on a day.
extension OpenCatalog {
  /// All facts, indexed; with `--known-on` only what had been read by then.
  func index(_ dates: DateOptions) throws -> FactIndex {
    FactIndex(try database.facts(), knownOn: dates.knownOn)
  }
}

extension FactIndex {
  /// The brands' names by slug.
  var brandNames: [String: String] { brands.mapValues(\.name) }
}
