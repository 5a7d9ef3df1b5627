internal import Catalog
internal import GRDB

/// One row of `price_in_force`: a price with what its configuration has at least.
struct PriceRow: Hashable {
  let price: PriceInForce
  /// The RAM of the offer, or the least RAM of the variants it can be; `nil` where one is unknown.
  let ramFloor: Double?
  /// As ``ramFloor``, for storage.
  let storageFloor: Double?

  init(_ price: PriceInForce, among variants: [Configuration]) {
    self.price = price
    let own = price.configuration
    let possible = variants.filter { own.covers($0) }
    self.ramFloor = own.ramGB ?? Self.least(possible.map(\.ramGB))
    self.storageFloor = own.storageGB ?? Self.least(possible.map(\.storageGB))
  }

  private static func least(_ values: [Double?]) -> Double? {
    var least: Double?
    for value in values {
      guard let value else { return nil }
      least = least.map { min($0, value) } ?? value
    }
    return least
  }

  static let columns = """
    phone, ram_gb, storage_gb, ram_floor_gb, storage_floor_gb, centavos, kind, since, since_from, \
    observed_on, source, band
    """

  var values: [DatabaseValue] {
    [
      price.phone.databaseValue, price.configuration.ramGB?.databaseValue ?? .null,
      price.configuration.storageGB?.databaseValue ?? .null, ramFloor?.databaseValue ?? .null,
      storageFloor?.databaseValue ?? .null, price.amount.centavos.databaseValue,
      price.kind.rawValue.databaseValue, price.since.iso.databaseValue,
      price.since.earliest.iso.databaseValue, price.observedOn.iso.databaseValue,
      price.source.databaseValue, price.band.id.databaseValue,
    ]
  }

  /// The columns that ``price(_:at:)`` reads, of a table named `price`.
  static let priceList = """
    price.phone, price.ram_gb, price.storage_gb, price.centavos, price.kind, price.since, \
    price.observed_on, price.source
    """

  /// Reads a price whose columns, those of ``priceList``, begin at `start` of `row`.
  static func price(_ row: Row, at start: Int = 0) throws -> PriceInForce {
    PriceInForce(
      phone: row[start],
      configuration: Configuration(ramGB: row[start + 1], storageGB: row[start + 2]),
      amount: Peso(centavos: row[start + 3]), kind: try ObservationColumns.kind(row[start + 4]),
      since: try requiredDate(row[start + 5]), observedOn: try requiredDate(row[start + 6]),
      source: row[start + 7])
  }
}
