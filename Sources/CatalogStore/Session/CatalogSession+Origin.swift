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
    for id in ids { observations[id] = try FactsReader.observations(db, of: id) }
    let named = observations.values.flatMap { $0.map(\.source) }
    return PriceEvidence(
      observations: observations, sources: try Self.sources(db, named),
      readings: Readings(try FactsReader.readings(db)))
  }
}
