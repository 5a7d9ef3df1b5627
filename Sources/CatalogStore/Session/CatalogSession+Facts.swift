public import Catalog
internal import SQLite

extension CatalogSession {
  /// Everything back, equal to the sorted facts that the catalogue was built from.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func facts() throws -> CatalogFacts {
    try FactsReader.facts(db).sorted()
  }
}

extension CatalogDatabase {
  /// Everything back, equal to the sorted facts that the catalogue was built from.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func facts() throws -> CatalogFacts { try session { try $0.facts() } }
}
