internal import Catalog
internal import SQLite

/// The columns of a phone, in the order in which they are written and read.
enum PhoneColumns {
  static let names: [String] =
    ["id", "brand", "model", "launched", "released", "first_seen", "chipset_class"]
    + Specifications.fields.map(\.name)

  /// `phone.id, phone.brand, …`, to read a phone from a query in which `phone` is the table.
  static let list = names.map { "phone.\($0)" }.joined(separator: ", ")

  /// The columns before the specifications.
  private static let ownCount = names.count - Specifications.fields.count

  /// The values of `phone`, in the order of ``names``.
  static func values(of phone: Phone) -> [DatabaseValue] {
    [
      phone.id.databaseValue, phone.brand.databaseValue, phone.model.databaseValue,
      phone.launched?.iso.databaseValue ?? .null, phone.released?.iso.databaseValue ?? .null,
      phone.firstSeen.iso.databaseValue, phone.chipsetClass?.databaseValue ?? .null,
    ] + Specifications.fields.map { $0.value(phone.specifications)?.databaseValue ?? .null }
  }

  /// Reads a phone whose columns begin at `start` of `row`.
  static func phone(_ row: Row, at start: Int = 0) throws -> Phone {
    var specifications = Specifications()
    for (index, field) in Specifications.fields.enumerated() {
      guard let value = try row.specification(start + ownCount + index, field.values) else {
        continue
      }
      field.set(&specifications, value)
    }
    return try Phone(
      id: row.get(start), brand: row.get(start + 1), model: row.get(start + 2),
      launched: row.optionalDate(start + 3), released: row.optionalDate(start + 4),
      firstSeen: row.date(start + 5), specifications: specifications,
      chipsetClass: row.number(start + 6, in: ChipsetClass.levels))
  }
}
