public import Catalog
internal import GRDB

extension CatalogDatabase {
  /// How many phones stand in each band by their starting price; all bands, cheapest first.
  ///
  /// - Parameters:
  ///   - brand: slug of a brand, which includes its sub-brands; `nil` counts all.
  ///   - year: the year a phone belongs to; `nil` counts all.
  /// - Throws: ``CatalogStoreError``.
  public func bands(
    brand: String? = nil, year: Int? = nil, asOf: CalendarDay? = nil, knownOn: CalendarDay? = nil
  ) throws -> [BandCount] {
    var query = BudgetQuery()
    query.brands = brand.map { [$0] } ?? []
    query.launched = year.map { YearRange(from: $0, to: $0) }
    return try bands(query, asOf: asOf, knownOn: knownOn)
  }

  /// How many of the phones that fit `query` stand in each band by the lowest price that fits.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func bands(
    _ query: BudgetQuery, asOf: CalendarDay? = nil, knownOn: CalendarDay? = nil
  ) throws -> [BandCount] {
    try read(asOf: asOf, knownOn: knownOn) { db, _ in
      let counted = try FactsReader.all(db, .bands(query)) {
        try ($0.get(0) as String, $0.get(1) as Int)
      }
      let phones = Dictionary(counted, uniquingKeysWith: +)
      return PriceBand.all.map { BandCount(band: $0, phones: phones[$0.id] ?? 0) }
    }
  }
}
