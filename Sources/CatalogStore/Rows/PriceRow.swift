internal import Catalog
internal import GRDB

/// One row of `price_in_force`: a price with what its configuration has at least.
struct PriceRow: Hashable {
  /// Names the offer within its table.
  let id: Int
  let price: PriceInForce
  /// What the offer has at least.
  let floor: Configuration

  init(_ price: PriceInForce, id: Int, among variants: [Configuration]) {
    self.id = id
    self.price = price
    self.floor = price.configuration.floor(among: variants)
  }

  static let columns = """
    id, phone, ram_gb, storage_gb, ram_floor_gb, storage_floor_gb, centavos, kind, since, since_from, \
    observed_on, source, band
    """

  var values: [DatabaseValue] {
    [
      id.databaseValue, price.phone.databaseValue,
      price.configuration.ramGB?.databaseValue ?? .null,
      price.configuration.storageGB?.databaseValue ?? .null, floor.ramGB?.databaseValue ?? .null,
      floor.storageGB?.databaseValue ?? .null, price.amount.centavos.databaseValue,
      price.kind.rawValue.databaseValue, price.since.iso.databaseValue,
      price.since.earliest.iso.databaseValue, price.observedOn.iso.databaseValue,
      price.source.databaseValue, price.band.id.databaseValue,
    ]
  }

  /// Writes `rows` into `price_in_force` of `schema`: `main` or `temp`.
  static func write(_ rows: [PriceRow], into schema: String, of db: Database) throws {
    let marks = databaseQuestionMarks(count: 13)
    let insert = try db.makeStatement(
      sql: "INSERT INTO \(schema).price_in_force (\(columns)) VALUES (\(marks))")
    for row in rows {
      insert.setUncheckedArguments(StatementArguments(row.values))
      try insert.execute()
    }
  }

  /// The columns that ``price(_:at:)`` reads, of a table named `price`.
  static let priceList = """
    price.phone, price.ram_gb, price.storage_gb, price.centavos, price.kind, price.since, \
    price.observed_on, price.source
    """

  /// Reads a price whose columns, those of ``priceList``, begin at `start` of `row`.
  static func price(_ row: Row, at start: Int = 0) throws -> PriceInForce {
    try PriceInForce(
      phone: row.get(start),
      configuration: Configuration(ramGB: row.get(start + 1), storageGB: row.get(start + 2)),
      amount: Peso(centavos: row.get(start + 3)), kind: ObservationColumns.kind(row.get(start + 4)),
      since: row.date(start + 5), observedOn: row.date(start + 6),
      source: row.get(start + 7))
  }
}
