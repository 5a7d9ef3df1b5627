internal import Catalog
internal import SQLite

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

  static let columns =
    [
      "id", "phone", "ram_gb", "storage_gb", "ram_floor_gb", "storage_floor_gb", "centavos", "kind",
      "since", "observed_on", "source", "band", "role", "judges", "confirmed", "variant_inferred",
    ] + BesideColumns.official.names + BesideColumns.shop.names

  var values: [DatabaseValue] {
    [
      id.databaseValue, price.phone.databaseValue,
      price.configuration.ramGB?.databaseValue ?? .null,
      price.configuration.storageGB?.databaseValue ?? .null, floor.ramGB?.databaseValue ?? .null,
      floor.storageGB?.databaseValue ?? .null, price.amount.centavos.databaseValue,
      price.kind.rawValue.databaseValue, price.since.iso.databaseValue,
      price.observedOn.iso.databaseValue, price.source.databaseValue,
      price.band.id.databaseValue, price.role.rawValue.databaseValue,
      (price.judges ? 1 : 0).databaseValue, price.confirmed.iso.databaseValue,
      price.isVariantInferred.databaseValue,
    ] + BesideColumns.official.values(of: price.official)
      + BesideColumns.shop.values(of: price.shop)
  }

  /// Writes `rows` into `price_in_force` of `schema`: `main` or `temp`.
  static func write(_ rows: [PriceRow], into schema: String, of db: Database) throws {
    let marks = databaseQuestionMarks(count: columns.count)
    let insert = try db.makeStatement(
      sql: """
        INSERT INTO \(schema).price_in_force (\(columns.joined(separator: ", "))) VALUES (\(marks))
        """)
    for row in rows {
      try insert.execute(arguments: StatementArguments(row.values))
    }
  }

  /// The columns that ``price(_:at:)`` reads, of a table named `price`.
  static let priceColumns =
    [
      "phone", "ram_gb", "storage_gb", "centavos", "kind", "since", "observed_on", "source", "role",
      "judges", "confirmed", "variant_inferred",
    ] + BesideColumns.official.names + BesideColumns.shop.names

  static let priceList = priceColumns.map { "price.\($0)" }.joined(separator: ", ")

  /// Reads a price whose columns, those of ``priceList``, begin at `start` of `row`.
  static func price(_ row: Row, at start: Int = 0) throws -> PriceInForce {
    let role: String = try row.get(start + 8)
    guard let known = PriceRole(rawValue: role) else { throw UnreadableValue(value: role) }
    return try PriceInForce(
      phone: row.get(start),
      configuration: row.configuration(start + 1),
      amount: row.amount(start + 3), kind: ObservationColumns.kind(row.get(start + 4)),
      since: row.date(start + 5), observedOn: row.date(start + 6),
      source: row.get(start + 7), role: known, confirmed: row.date(start + 10),
      official: BesideColumns.official.price(row, at: start + 12),
      shop: BesideColumns.shop.price(row, at: start + 12 + BesideColumns.count),
      judges: row.get(start + 9) as Int == 1, isVariantInferred: row.get(start + 11) as Int == 1)
  }
}
