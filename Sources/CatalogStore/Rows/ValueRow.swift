internal import Catalog
internal import SQLite

/// One row of `value_term`: what the value formula makes of an offer, term by term.
struct ValueRow: Hashable {
  /// The ``PriceRow/id`` of the offer.
  let offer: Int
  /// In the order of the terms; `nil` where the specification is not known.
  let terms: [Int?]

  init(_ row: PriceRow, of phone: Phone, bounds: LaunchBounds?, on day: CalendarDay) {
    self.offer = row.id
    self.terms = ValueTerm.allCases.map { term in
      ValueTerms.value(
        of: term, phone: phone, configuration: row.price.configuration, price: row.price.amount,
        bounds: bounds, asOf: day)
    }
  }

  static let columns = (["offer"] + ValueTerm.allCases.map(\.rawValue)).joined(separator: ", ")

  var values: [DatabaseValue] {
    [offer.databaseValue] + terms.map { $0?.databaseValue ?? .null }
  }

  /// Writes `rows` into `value_term` of `schema`: `main` or `temp`.
  static func write(_ rows: [ValueRow], into schema: String, of db: Database) throws {
    let marks = databaseQuestionMarks(count: ValueTerm.allCases.count + 1)
    let insert = try db.makeStatement(
      sql: "INSERT INTO \(schema).value_term (\(columns)) VALUES (\(marks))")
    for row in rows {
      try insert.execute(arguments: StatementArguments(row.values))
    }
  }
}
