/// A mapping guessed from the names of a list's columns, for people to read, correct and save.
///
/// It is tried in a dry run only: what a real import takes is what somebody has said.
enum MappingProposal {
  /// Columns of the header whose names are usual for a field, each field once.
  static func columns(
    of header: [String], for mapping: ImportMapping
  ) -> [(header: String, field: ImportField)] {
    let known = Set(header.compactMap { ImportField(name: ImportColumns.plain($0)) })
      .union(mapping.constants.keys).union(mapping.columns.map(\.field))
    var found: [ImportField: (rank: Int, header: String)] = [:]
    for name in header {
      guard let (field, rank) = field(ofUsual: name), !known.contains(field) else { continue }
      if let other = found[field], other.rank <= rank { continue }
      found[field] = (rank, name)
    }
    return ImportField.all.compactMap { field in found[field].map { ($0.header, field) } }
  }

  /// Whether the name of a column is usual for a field.
  static func isUsual(_ name: String) -> Bool { field(ofUsual: name) != nil }

  private static func field(ofUsual name: String) -> (field: ImportField, rank: Int)? {
    guard !ForeignHeader.holds(name) else { return nil }
    let words = ListedName.trimmed(name).lowercased().split { !$0.isLetter }.map(String.init)
      .filter { !["php", "p", "in", "gb"].contains($0) }
    let plain = words.joined(separator: " ")
    for (field, names) in usual {
      if let rank = names.firstIndex(of: plain) { return (field, rank) }
    }
    return nil
  }

  /// Usual names, the surest first.
  private static let usual: [(field: ImportField, names: [String])] = [
    (
      .model,
      [
        "model", "model name", "product name", "product", "phone", "phone name", "phone model",
        "unit", "item", "item name", "device", "name", "title", "description", "item description",
        "particulars",
      ]
    ),
    (.brand, ["brand", "brand name", "manufacturer", "maker", "make", "company"]),
    (
      .price,
      [
        "price", "srp", "selling price", "retail price", "rrp", "cash price", "cash", "srp price",
        "unit price",
        "promo price", "sale price", "list price", "amount", "presyo",
      ]
    ),
    (.variant, ["variant", "ram storage", "ram rom", "memory", "specs", "config", "capacity"]),
    (.ram, ["ram"]),
    (.storage, ["storage", "rom", "internal storage", "internal memory", "internal"]),
    (.monthly, ["monthly", "monthly payment", "installment", "per month"]),
    (.source, ["link", "url", "source", "product link", "website"]),
    (.observedOn, ["observed on", "date read", "as of"]),
    (.date, ["price since", "effective date", "effective", "date"]),
  ]
}
