internal import Catalog
internal import SQLite

/// Everything that is computed from the facts and stored with them.
struct Derivation {
  let latestDate: CalendarDay?
  let readUpTo: CalendarDay?
  let words: [PhoneWords]
  let prices: [PriceRow]
  let standings: [StandingRow]
  let values: [ValueRow]

  init(_ facts: CatalogFacts) {
    self.latestDate = facts.latestDay
    self.readUpTo = facts.readUpTo
    let brands = Dictionary(
      facts.brands.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.words = facts.phones.map { phone in
      let brand = brands[phone.brand]
      return PhoneWords(phone, brand: brand, parent: brand?.parent.flatMap { brands[$0] })
    }
    let derived = DerivedPrices(facts)
    let day = latestDate ?? CalendarDay(ordinal: 0)
    (prices, standings) = derived.rows(on: day, knownOn: nil)
    self.values = derived.values(of: prices, standings, on: day)
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
    try Self.write(words, to: db)
    try PriceRow.write(prices, into: "main", of: db)
    try StandingRow.write(standings, into: "main", of: db)
    try ValueRow.write(values, into: "main", of: db)
  }

  /// Writes the words by which phones are found.
  static func write(_ words: [PhoneWords], to db: Database) throws {
    let word = try db.makeStatement(
      sql: "INSERT INTO phone_words (phone, name, chipset) VALUES (?, ?, ?)")
    for each in words {
      try word.execute(arguments: [each.phone, each.name, each.chipset])
    }
  }
}
