public import Catalog
internal import SQLite

extension CatalogSession {
  /// Everything the catalogue holds about one phone; `nil` where there is no such id.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func record(ofPhone id: String) throws -> PhoneRecord? {
    let sql = "SELECT \(PhoneColumns.list) FROM phone WHERE id = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [id]) else { return nil }
    let phone = try PhoneColumns.phone(row)
    let brand = try FactsReader.brands(db).first { $0.id == phone.brand }
    let variants = try FactsReader.variants(db, of: id)
      .sorted { $0.configuration < $1.configuration }
    let observations = try FactsReader.observations(db, of: id).sorted()
    let fieldSources = try FactsReader.fieldSources(db, of: id)
      .sorted { $0.source < $1.source }
    let conflicts = try FactsReader.conflicts(db, of: id).sorted {
      ($0.field, $0.rejectedSource, $0.rejected) < ($1.field, $1.rejectedSource, $1.rejected)
    }
    let facts = try facts(of: phone, variants, observations)
    let readings = Readings(try FactsReader.readings(db), knownOn: moment.knownOn)
    let standing = PhoneStanding.of(facts, readings, on: moment.asOf)
    let instalments = try FactsReader.instalments(db, of: id).sorted()
    let takenBack = TakenBackPrice.of(
      try FactsReader.retractedPrices(db, of: id), try FactsReader.retractions(db, of: id))
    let named =
      instalments.map(\.source) + takenBack.map(\.observation.source)
      + observations.map(\.source) + fieldSources.map(\.source)
      + conflicts.flatMap { [$0.believedSource, $0.rejectedSource] }
    var record = PhoneRecord(
      phone: phone, brand: brand ?? Brand(id: phone.brand, name: phone.brand),
      variants: variants, observations: observations,
      pricesInForce: PricesInForce.of(facts, readings, standing, on: moment.asOf),
      standing: standing,
      sources: try Self.sources(db, named), fieldSources: fieldSources, conflicts: conflicts,
      asOf: moment.asOf)
    record.takenBack = takenBack
    record.instalments = instalments
    return record
  }

  private func facts(
    of phone: Phone, _ variants: [Variant], _ observations: [PriceObservation]
  ) throws -> PhoneFacts {
    return PhoneFacts(
      phone, variants: variants, observations: observations,
      naming: try FactsReader.naming(db, of: phone.id)[phone.id] ?? [],
      neighbours: try series(of: [phone], knownOn: moment.knownOn).neighbours(of: phone),
      knownOn: moment.knownOn)
  }

  static func sources(_ db: Database, _ ids: [String]) throws -> [String: PriceSource] {
    let statement = try db.makeStatement(
      sql: "SELECT id, publisher, url, read_on FROM source WHERE id = ?")
    var sources: [String: PriceSource] = [:]
    for id in Set(ids) {
      guard let row = try Row.fetchOne(statement, arguments: [id]) else { continue }
      sources[id] = try FactsReader.source(row)
    }
    return sources
  }
}
