internal import Catalog
internal import SQLite

/// Renews what follows from the facts of the phones that a change touches, and of nothing else.
///
/// A price tells of its own phone alone. A phone's name and launch bound the launches of the others
/// of its series, which lie within its brand.
struct DerivedUpdate {
  /// Ids of the phones whose derived rows are renewed; those of new phones come with their brand.
  private let phones: Set<String>
  /// Ids of those whose own row is new or changed.
  private let rows: Set<String>
  /// The brands that these had before.
  private let oldBrands: Set<String>
  private let latest: CalendarDay
  private let days: Set<CalendarDay>

  /// Whether the change leaves the day alone that all derived rows are of.
  static func isPossible(_ difference: FactsDifference, in db: Database) throws -> Bool {
    guard !difference.isBeyondPhones, let latest = try CatalogDatabase.latestDate(db) else {
      return false
    }
    let readings = Readings(try FactsReader.readings(db))
    let isOfReadings = try Int.fetchOne(
      db,
      sql: """
        SELECT 1 FROM reading JOIN price_observation AS price
          ON price.source = reading.id
          OR substr(price.source, 1, instr(price.source, '/') - 1) = reading.id LIMIT 1
        """)
    // Where no price is of a source with a row among the readings, every price moves the day.
    let moving = difference.prices.filter { price in
      isOfReadings == nil || readings.of(source: price.source) != nil
    }
    return moving.allSatisfy { $0.observedOn.earliest < latest }
  }

  init(_ difference: FactsDifference, in db: Database) throws {
    latest = try CatalogDatabase.latestDate(db) ?? CalendarDay(ordinal: 0)
    phones = difference.phones
    rows = difference.rows
    days = Set(difference.prices.map(\.observedOn.earliest))
    oldBrands = try Self.brands(of: difference.rows, in: db)
  }

  private static func brands(of phones: Set<String>, in db: Database) throws -> Set<String> {
    try Set(
      phones.compactMap { id in
        try String.fetchOne(db, sql: "SELECT brand FROM phone WHERE id = ?", arguments: [id])
      })
  }

  /// Takes the derived rows away, before the facts they refer to change.
  func clear(_ db: Database) throws {
    try Self.clear(db, phones)
  }

  private static func clear(_ db: Database, _ phones: Set<String>) throws {
    let ids = phones.sorted()
    let facts = try FactsReader.facts(db, ofPhones: ids).phones
    try WordRows.delete(WordRows.of(facts, among: FactsReader.brands(db)), from: db)
    for id in ids { try clear(db, id) }
  }

  private static func clear(_ db: Database, _ id: String) throws {
    for table in ["offer", "price_in_force", "phone_standing"] {
      try db.execute(sql: "DELETE FROM \(table) WHERE phone = ?", arguments: [id])
    }
  }

  /// Writes the derived rows anew, once the facts have changed.
  func write(to db: Database) throws {
    let renewed = try oldBrands.union(Self.brands(of: rows, in: db))
    let series = try renewed.union(Self.brands(of: phones, in: db))
    let dated = try series.sorted().flatMap { try FactsReader.dates(db, ofBrand: $0) }
    let ids = phones.union(dated.filter { renewed.contains($0.brand) }.map(\.id))
    try Self.clear(db, ids.subtracting(phones))
    let facts = try FactsReader.facts(db, ofPhones: ids.sorted())
    let start = try Int.fetchOne(db, sql: "SELECT max(id) FROM price_in_force") ?? 0
    let derived = DerivedPrices(
      phones: facts.phones, variants: facts.variants, observations: facts.prices,
      naming: try FactsReader.naming(facts), readings: try FactsReader.readings(db))
    let rows = derived.rows(
      on: latest, knownOn: nil, after: start, series: PhoneSeries(dated, around: facts.phones))
    try WordRows.write(WordRows.of(facts.phones, among: FactsReader.brands(db)), to: db)
    try rows.write(into: "main", of: db)
    try renewReadUpTo(db)
  }

  /// The latest day on which prices of many phones were read can only move to a day that the
  /// change speaks of, or back from one.
  private func renewReadUpTo(_ db: Database) throws {
    let known = try CatalogDatabase.readUpTo(db)
    let moving = days.filter { day in known.map { day >= $0 } ?? true }
    guard !moving.isEmpty else { return }
    let from = "substr(observed_on || '-01-01', 1, 10)"
    let found = try String.fetchOne(
      db,
      sql: """
        SELECT max(day) FROM (
          SELECT \(from) AS day FROM price_observation
          GROUP BY day HAVING count(DISTINCT phone) >= ?)
        """, arguments: [CatalogFacts.phonesOfMarket])
    try db.execute(sql: "DELETE FROM meta WHERE key = 'read_up_to'")
    guard let found else { return }
    try db.execute(
      sql: "INSERT INTO meta (key, value) VALUES ('read_up_to', ?)", arguments: [found])
  }
}

extension FactsReader {
  /// The sources that name phones without a price, by phone.
  fileprivate static func naming(_ facts: CatalogFacts) throws -> [String: [String]] {
    let named =
      facts.fieldSources.map { ($0.phone, $0.source) } + facts.joins.map { ($0.phone, $0.source) }
    return Dictionary(grouping: named, by: \.0).mapValues { $0.map(\.1) }
  }
}
