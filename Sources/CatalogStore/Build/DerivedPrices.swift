internal import Catalog
internal import GRDB

/// The rows of `price_in_force`, computed from the facts for one day.
struct DerivedPrices {
  var phones: [Phone]
  private var variants: [String: [Variant]]
  private var observations: [String: [PriceObservation]]

  init(phones: [Phone], variants: [Variant], observations: [PriceObservation]) {
    self.phones = phones
    self.variants = Dictionary(grouping: variants, by: \.phone)
    self.observations = Dictionary(grouping: observations, by: \.phone)
  }

  /// Reads what the rule needs from a catalogue: of the phones only the dates.
  init(_ db: Database) throws {
    var phones: [Phone] = []
    let dates = try Row.fetchCursor(
      db, sql: "SELECT id, brand, model, launched, released, first_seen FROM phone ORDER BY id")
    while let row = try dates.next() {
      phones.append(
        Phone(
          id: row[0], brand: row[1], model: row[2], launched: try date(row[3]),
          released: try date(row[4]), firstSeen: try requiredDate(row[5])))
    }
    self.init(
      phones: phones, variants: try FactsReader.variants(db),
      observations: try FactsReader.observations(db))
  }

  /// The prices that stood on `day`, as far as it was known by `knownOn`.
  func rows(on day: CalendarDay, knownOn: CalendarDay?) -> [PriceRow] {
    var rows: [PriceRow] = []
    rows.reserveCapacity(phones.count)
    for phone in phones {
      guard let observed = observations[phone.id] else { continue }
      let own = variants[phone.id] ?? []
      let configurations = own.map(\.configuration)
      for price in PricesInForce.of(
        phone, variants: own, observations: observed, on: day, knownOn: knownOn)
      {
        rows.append(PriceRow(price, among: configurations))
      }
    }
    return rows
  }

  /// Writes `rows` into `price_in_force` of `schema`: `main` or `temp`.
  static func write(_ rows: [PriceRow], into schema: String, of db: Database) throws {
    let marks = databaseQuestionMarks(count: 12)
    let insert = try db.makeStatement(
      sql: "INSERT INTO \(schema).price_in_force (\(PriceRow.columns)) VALUES (\(marks))")
    for row in rows {
      try insert.execute(arguments: StatementArguments(row.values))
    }
  }
}
