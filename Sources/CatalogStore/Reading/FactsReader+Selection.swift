internal import Catalog
internal import SQLite

extension FactsReader {
  /// The variants of some phones, by phone.
  static func variants(_ db: Database, of selected: PhoneSelection) throws -> [String: [Variant]] {
    let variants = try all(
      db, selected.rows(of: "SELECT phone, ram_gb, storage_gb FROM variant")
    ) {
      try Variant(
        phone: $0.get(0), configuration: $0.configuration(1))
    }
    return Dictionary(grouping: variants) { $0.phone }
  }

  /// The observations of some phones, by phone.
  static func observations(
    _ db: Database, of selected: PhoneSelection, where conditions: [String] = []
  ) throws -> [String: [PriceObservation]] {
    let observations = try all(
      db,
      selected.rows(
        of: "SELECT \(ObservationColumns.list) FROM price_observation", where: conditions),
      ObservationColumns.observation)
    return Dictionary(grouping: observations) { $0.phone }
  }

  /// The sources that name some phones without a price, by phone.
  static func naming(_ db: Database, of selected: PhoneSelection) throws -> [String: [String]] {
    var naming: [String: [String]] = [:]
    for table in ["field_source", "name_join"] {
      let pairs = try all(db, selected.rows(of: "SELECT phone, source FROM \(table)")) {
        try ($0.get(0) as String, $0.get(1) as String)
      }
      for (phone, source) in pairs { naming[phone, default: []].append(source) }
    }
    return naming
  }
}
