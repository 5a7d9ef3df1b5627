internal import Catalog
internal import SQLite

/// The columns of a price that stands beside the one in force: `official_…` or `shop_…`.
struct BesideColumns {
  /// `official` or `shop`.
  let prefix: String

  static let official = BesideColumns(prefix: "official")
  static let shop = BesideColumns(prefix: "shop")

  static let count = 8

  var names: [String] {
    [
      "ram_gb", "storage_gb", "centavos", "kind", "date", "source", "variant_inferred", "imported",
    ].map { "\(prefix)_\($0)" }
  }

  func values(of price: PriceBeside?) -> [DatabaseValue] {
    guard let price else { return Array(repeating: .null, count: Self.count) }
    return [
      price.configuration.ramGB?.databaseValue ?? .null,
      price.configuration.storageGB?.databaseValue ?? .null, price.amount.centavos.databaseValue,
      price.kind.rawValue.databaseValue, price.date.iso.databaseValue, price.source.databaseValue,
      price.isVariantInferred.databaseValue, price.isImported.databaseValue,
    ]
  }

  /// Reads the price whose columns begin at `start` of `row`; `nil` where there is none.
  func price(_ row: Row, at start: Int) throws -> PriceBeside? {
    guard let amount = try row.optionalAmount(start + 2) else { return nil }
    return try PriceBeside(
      configuration: row.configuration(start),
      amount: amount, kind: ObservationColumns.kind(row.get(start + 3)),
      date: row.date(start + 4), source: row.get(start + 5),
      isVariantInferred: row.get(start + 6) == 1, isImported: row.get(start + 7) == 1)
  }
}
