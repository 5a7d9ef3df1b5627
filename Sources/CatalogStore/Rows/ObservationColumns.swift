internal import Catalog
internal import SQLite

/// The columns of a price observation, in the order in which they are written and read.
enum ObservationColumns {
  static let list = """
    phone, ram_gb, storage_gb, centavos, kind, effective_from, effective_until, observed_on, \
    source, as_written, variant_inferred
    """

  static func values(of observation: PriceObservation) -> [DatabaseValue] {
    [
      observation.phone.databaseValue,
      observation.configuration.ramGB?.databaseValue ?? .null,
      observation.configuration.storageGB?.databaseValue ?? .null,
      observation.amount.centavos.databaseValue, observation.kind.rawValue.databaseValue,
      observation.effectiveFrom?.iso.databaseValue ?? .null,
      observation.effectiveUntil?.iso.databaseValue ?? .null,
      observation.observedOn.iso.databaseValue, observation.source.databaseValue,
      observation.asWritten.databaseValue, observation.isVariantInferred.databaseValue,
    ]
  }

  static func observation(_ row: Row) throws -> PriceObservation {
    try PriceObservation(
      phone: row.get(0), configuration: row.configuration(1),
      amount: row.amount(3), kind: kind(row.get(4)),
      effectiveFrom: row.optionalDate(5),
      effectiveUntil: row.optionalDate(6), observedOn: row.date(7), source: row.get(8),
      asWritten: row.get(9), isVariantInferred: row.get(10) == 1)
  }

  static func kind(_ text: String) throws -> PriceKind {
    guard let kind = PriceKind(rawValue: text) else { throw UnreadableValue(value: text) }
    return kind
  }
}
