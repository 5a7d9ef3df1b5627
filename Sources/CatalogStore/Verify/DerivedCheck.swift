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
    for (table, columns) in WordRows.columns {
      let stored = try FactsReader.all(
        db, "SELECT \(columns.joined(separator: ", ")) FROM \(table)"
      ) { Array($0.databaseValues) }
      if Set(stored) != Set(derived.words.flatMap { $0.values[table] ?? [] }) {
        wrong.append(table)
      }
    }
    let prices = try FactsReader.all(
      db,
      "SELECT \(PriceRow.columns.joined(separator: ", ")) FROM price_in_force ORDER BY id"
    ) {
      Array($0.databaseValues)
    }
    let (stored, computed) = (Numbered(prices), Numbered(derived.rows.prices.map(\.values)))
    if stored.rows != computed.rows { wrong.append("price_in_force") }
    let standings = try FactsReader.all(
      db, "SELECT \(StandingRow.columns.joined(separator: ", ")) FROM phone_standing"
    ) {
      Array($0.databaseValues)
    }
    if Set(standings) != Set(derived.rows.standings.map(\.values)) {
      wrong.append("phone_standing")
    }
    let offers = try FactsReader.all(
      db, "SELECT \(OfferRow.columns.joined(separator: ", ")) FROM offer"
    ) {
      Array($0.databaseValues)
    }
    let wanted = derived.rows.offers.map { computed.named($0.values) }
    if offers.count != wanted.count || Set(offers.map(stored.named)) != Set(wanted) {
      wrong.append("offer")
    }
    return wrong.map { table in
      Finding(
        .error, check: "derived", what: .differsFromFacts, location: table,
        cure: .buildAnew)
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

  /// A row of `offer`, with their places in the stead of the numbers of it and of its phone's
  /// first and last.
  func named(_ row: [DatabaseValue]) -> [DatabaseValue] {
    guard row.count > 3 else { return row }
    let numbers = [row[0], row[2], row[3]].flatMap { places[$0] ?? [$0] }
    return numbers + [row[1]] + row[4...]
  }
}
