internal import Catalog
internal import SQLite

extension FactsReader {
  /// The facts of a scope, in the fixed order.
  static func facts(_ db: Database, _ scope: FactsScope) throws -> CatalogFacts {
    switch scope {
    case .everything: return try facts(db).sorted()
    case .names(let url, let sourceID):
      var facts = CatalogFacts()
      facts.brands = try brands(db)
      facts.phones = try dates(db)
      facts.sources = try sources(db, at: url, from: sourceID)
      return facts.sorted()
    case .phone(let id, let url, let sourceID):
      var facts = try facts(db, ofPhones: [id])
      facts.brands = try brands(db)
      let known = Set(facts.sources.map(\.id))
      facts.sources += try sources(db, at: url, from: sourceID).filter { !known.contains($0.id) }
      return facts.unclassified().sorted()
    }
  }

  /// All that is said of some phones, with its sources.
  static func facts(_ db: Database, ofPhones ids: some Sequence<String>) throws -> CatalogFacts {
    var facts = CatalogFacts()
    let phone = "SELECT \(PhoneColumns.list) FROM phone WHERE id = ?1"
    for id in ids {
      facts.phones += try all(db, QueryStatement(sql: phone, parameters: [.text(id)])) {
        try PhoneColumns.phone($0)
      }
      facts.variants += try variants(db, of: id)
      facts.prices += try observations(db, of: id)
      facts.instalments += try instalments(db, of: id)
      facts.retractions += try retractions(db, of: id)
      facts.retractedPrices += try retractedPrices(db, of: id)
      facts.fieldSources += try fieldSources(db, of: id)
      facts.conflicts += try conflicts(db, of: id)
      facts.joins += try joins(db, of: id)
    }
    let named =
      facts.prices.map(\.source) + facts.instalments.map(\.source)
      + facts.retractions.compactMap(\.source) + facts.retractedPrices.map(\.source)
      + facts.fieldSources.map(\.source) + facts.joins.map(\.source)
      + facts.conflicts.flatMap { [$0.believedSource, $0.rejectedSource] }
    facts.sources = Array(try CatalogSession.sources(db, named).values)
    return facts
  }

  /// The sources of an address, and those whose ids begin with a text.
  private static func sources(
    _ db: Database, at url: String?, from id: String?
  ) throws -> [PriceSource] {
    let sql = """
      SELECT id, publisher, url, read_on FROM source
      WHERE url = ?1 OR (?2 <> '' AND id >= ?2 AND id < ?2 || char(1114111))
      """
    return try all(
      db, QueryStatement(sql: sql, parameters: [.text(url ?? ""), .text(id ?? "")]), source)
  }
}
