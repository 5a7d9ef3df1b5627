internal import Catalog
internal import SQLite

/// Reads whole offers by phone and configuration.
struct OfferReader {
  private let priced: Statement
  private let unpriced: Statement

  init(_ db: Database) throws {
    self.priced = try db.makeStatement(
      sql: """
        SELECT brand.name, source.url, shop.url, \(StandingRow.list), \(PriceRow.priceList),
          \(PhoneColumns.list)
        FROM price_in_force AS price
        JOIN phone ON phone.id = price.phone
        JOIN brand ON brand.id = phone.brand
        JOIN phone_standing AS standing ON standing.phone = price.phone
        JOIN source ON source.id = price.source
        LEFT JOIN source AS shop ON shop.id = price.shop_source
        WHERE price.phone = ?1 AND price.ram_gb IS ?2 AND price.storage_gb IS ?3
        """)
    self.unpriced = try db.makeStatement(
      sql: """
        SELECT brand.name, \(StandingRow.list), \(PhoneColumns.list)
        FROM phone
        JOIN brand ON brand.id = phone.brand
        JOIN phone_standing AS standing ON standing.phone = phone.id
        WHERE phone.id = ?
        """)
  }

  /// The offer of `configuration` with its price in force.
  func offer(of phone: String, _ configuration: Configuration) throws -> Offer? {
    try Self.first(priced, [phone, configuration.ramGB, configuration.storageGB]) { row in
      let start = 3 + StandingRow.count
      let price = try PriceRow.price(row, at: start)
      return try Offer(
        phone: PhoneColumns.phone(row, at: start + PriceRow.priceColumns.count),
        brandName: row.get(0), configuration: price.configuration, price: price,
        sourceURL: row.get(1), shopSourceURL: row.get(2),
        standing: StandingRow.standing(row, at: 3))
    }
  }

  /// `configuration` of the phone, without a price.
  func unpricedOffer(of phone: String, _ configuration: Configuration) throws -> Offer? {
    try Self.first(unpriced, [phone]) { row in
      try Offer(
        phone: PhoneColumns.phone(row, at: 1 + StandingRow.count), brandName: row.get(0),
        configuration: configuration, price: nil, sourceURL: nil,
        standing: StandingRow.standing(row, at: 1))
    }
  }

  private static func first(
    _ statement: Statement, _ arguments: StatementArguments, _ make: (Row) throws -> Offer
  ) throws -> Offer? {
    // A cursor's row is not copied, which would cost more than reading it.
    try Row.fetchCursor(statement, arguments: arguments).next().map(make)
  }
}
