internal import Catalog
internal import SQLite

/// Everything that is computed from the facts and stored with them.
struct Derivation {
  let latestDate: CalendarDay?
  let readUpTo: CalendarDay?
  let words: [WordRows]
  let rows: DerivedPrices.Rows

  init(_ facts: CatalogFacts) {
    self.latestDate = facts.latestDay
    self.readUpTo = facts.readUpTo
    self.words = WordRows.of(facts.phones, among: facts.brands)
    self.rows = DerivedPrices(facts).rows(
      on: latestDate ?? CalendarDay(ordinal: 0), knownOn: nil)
  }

  func write(to db: Database) throws {
    let band = try db.makeStatement(
      sql: "INSERT INTO price_band (id, lower_centavos, upper_centavos) VALUES (?, ?, ?)")
    for each in PriceBand.all {
      try band.execute(arguments: [each.id, each.lower.centavos, each.upper?.centavos])
    }
    if let latestDate {
      try db.execute(
        sql: "INSERT INTO meta (key, value) VALUES ('latest_date', ?)", arguments: [latestDate.iso])
    }
    if let readUpTo {
      try db.execute(
        sql: "INSERT INTO meta (key, value) VALUES ('read_up_to', ?)", arguments: [readUpTo.iso])
    }
    try WordRows.write(words, to: db)
    try rows.write(into: "main", of: db)
  }
}
