internal import Catalog
internal import SQLite

/// Is what was computed equal to what the facts give when it is computed again?
enum DerivedCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    var facts = CatalogFacts()
    facts.brands = try FactsReader.brands(db)
    facts.phones = try FactsReader.phones(db)
    facts.variants = try FactsReader.variants(db)
    facts.prices = try FactsReader.observations(db)
    facts.readings = try FactsReader.readings(db)
    facts.fieldSources = try FactsReader.fieldSources(db)
    facts.joins = try FactsReader.joins(db)
    facts.chipsetClasses = try FactsReader.chipsetClasses(db)
    let classified = facts.classified()
    var wrong: [String] = []
    if classified.phones != facts.phones { wrong.append("phone") }
    let derived = Derivation(classified)
    if try CatalogDatabase.latestDate(db) != derived.latestDate { wrong.append("meta") }
    let words = try FactsReader.all(db, "SELECT phone, name, chipset FROM phone_words") {
      try [$0.get(0), $0.get(1), $0.get(2)] as [String]
    }
    if Set(words) != Set(derived.words.map { [$0.phone, $0.name, $0.chipset] }) {
      wrong.append("phone_words")
    }
    let prices = try FactsReader.all(
      db,
      "SELECT \(PriceRow.columns.joined(separator: ", ")) FROM price_in_force ORDER BY id"
    ) {
      Array($0.databaseValues)
    }
    let (stored, computed) = (Numbered(prices), Numbered(derived.prices.map(\.values)))
    if stored.rows != computed.rows { wrong.append("price_in_force") }
    let standings = try FactsReader.all(
      db, "SELECT \(StandingRow.columns.joined(separator: ", ")) FROM phone_standing"
    ) {
      Array($0.databaseValues)
    }
    if Set(standings) != Set(derived.standings.map(\.values)) { wrong.append("phone_standing") }
    let values = try FactsReader.all(db, "SELECT \(ValueRow.columns) FROM value_term") {
      Array($0.databaseValues)
    }
    if values.count != derived.values.count
      || Set(values.map(stored.named)) != Set(derived.values.map(\.values).map(computed.named))
    {
      wrong.append("value_term")
    }
    return wrong.map { table in
      Finding(
        .error, check: "derived", what: "it differs from what the facts give", location: table,
        cure: "build the catalogue anew with presyo build")
    }
  }
}

/// Offers by phone in the order of their numbers, of which only the order within a phone tells
/// anything: a change in the file numbers them anew.
private struct Numbered {
  /// The rows of each phone without their numbers.
  private(set) var rows: [DatabaseValue: [[DatabaseValue]]] = [:]
  private var places: [DatabaseValue: [DatabaseValue]] = [:]

  /// - Parameter rows: begin with the number and the phone, and are in the order of the numbers.
  init(_ rows: [[DatabaseValue]]) {
    for row in rows where row.count > 1 {
      places[row[0]] = [row[1], (self.rows[row[1]]?.count ?? 0).databaseValue]
      self.rows[row[1], default: []].append(Array(row.dropFirst()))
    }
  }

  /// A row that begins with the number of an offer, with its place in the number's stead.
  func named(_ row: [DatabaseValue]) -> [DatabaseValue] {
    guard let number = row.first else { return [] }
    return (places[number] ?? [number]) + row.dropFirst()
  }
}
