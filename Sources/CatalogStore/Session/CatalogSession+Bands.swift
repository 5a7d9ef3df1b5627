public import Catalog
internal import SQLite

extension CatalogSession {
  /// How many of the phones that fit `query` stand in each band by the lowest price that fits; all
  /// bands, cheapest first.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func bands(
    _ query: BudgetQuery, scope: OfferScope = OfferScope()
  ) throws -> [BandCount] {
    try derive()
    let counted = try FactsReader.all(db, .bands(query, scope)) {
      try ($0.get(0) as String, $0.get(1) as Int)
    }
    let phones = Dictionary(counted, uniquingKeysWith: +)
    return PriceBand.all.map { BandCount(band: $0, phones: phones[$0.id] ?? 0) }
  }
}
