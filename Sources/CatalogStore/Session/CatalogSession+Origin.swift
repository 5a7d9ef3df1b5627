public import Catalog
internal import SQLite

extension CatalogSession {
  /// The names of all publishers, each once.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func publishers() throws -> [String] {
    try FactsReader.all(db, "SELECT DISTINCT publisher FROM source ORDER BY publisher") {
      try $0.get(0)
    }
  }

  /// What sources said of the prices of some phones, whenever it was read.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func evidence(ofPhones ids: [String]) throws -> PriceEvidence {
    var observations: [String: [PriceObservation]] = [:]
    var configurations: [String: [Configuration]] = [:]
    var rows: [String: [PriceInForce]] = [:]
    try derive()
    for id in ids {
      rows[id] = try FactsReader.all(
        db, "SELECT \(PriceRow.priceList) FROM price_in_force AS price", of: id
      ) { try PriceRow.price($0) }
      observations[id] = try FactsReader.observations(db, of: id)
      configurations[id] = try FactsReader.variants(db, of: id).map(\.configuration)
    }
    let named = observations.values.flatMap { $0.map(\.source) }
    return PriceEvidence(
      observations: observations, sources: try Self.sources(db, named),
      readings: Readings(try FactsReader.readings(db)), configurations: configurations
    ) { [rows] phone, _ in rows[phone] ?? [] }
  }
}
