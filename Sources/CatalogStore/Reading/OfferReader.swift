internal import Catalog
internal import GRDB

/// Reads whole offers by phone and configuration.
struct OfferReader {
  private let priced: Statement
  private let unpriced: Statement

  init(_ db: Database) throws {
    self.priced = try db.makeStatement(
      sql: """
        SELECT brand.name, source.url, \(PriceRow.priceList), \(PhoneColumns.list)
        FROM price_in_force AS price
        JOIN phone ON phone.id = price.phone
        JOIN brand ON brand.id = phone.brand
        JOIN source ON source.id = price.source
        WHERE price.phone = ?1 AND price.ram_gb IS ?2 AND price.storage_gb IS ?3
        """)
    self.unpriced = try db.makeStatement(
      sql: """
        SELECT brand.name, \(PhoneColumns.list)
        FROM phone JOIN brand ON brand.id = phone.brand WHERE phone.id = ?
        """)
  }

  /// The offer of `configuration` with its price in force.
  func offer(of phone: String, _ configuration: Configuration) throws -> Offer? {
    let arguments: StatementArguments = [phone, configuration.ramGB, configuration.storageGB]
    guard let row = try Row.fetchOne(priced, arguments: arguments) else { return nil }
    let price = try PriceRow.price(row, at: 2)
    return Offer(
      phone: try PhoneColumns.phone(row, at: 10), brandName: row[0],
      configuration: price.configuration, price: price, sourceURL: row[1])
  }

  /// `configuration` of the phone, without a price.
  func unpricedOffer(of phone: String, _ configuration: Configuration) throws -> Offer? {
    guard let row = try Row.fetchOne(unpriced, arguments: [phone]) else { return nil }
    return Offer(
      phone: try PhoneColumns.phone(row, at: 1), brandName: row[0], configuration: configuration,
      price: nil, sourceURL: nil)
  }
}
