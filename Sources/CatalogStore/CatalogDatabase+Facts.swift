public import Catalog
internal import GRDB

extension CatalogDatabase {
  /// Everything back, equal to the sorted facts that the catalogue was built from.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func facts() throws -> CatalogFacts {
    try read(FactsReader.facts).sorted()
  }
}
