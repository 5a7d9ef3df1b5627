import Catalog

/// Where a file holds which field.
struct ImportColumns {
  /// Headers that hold nothing with a name.
  let ignored: [String]
  private let positions: [ImportField: Int]
  private let header: [String]
  private let constants: [ImportField: String]
  /// Whether the price's column says that its amounts are in pesos.
  let saysPesos: Bool

  /// Finds the fields by the mapping, then by the names of the columns; reports all that is wrong
  /// or missing.
  init(
    header: [String], line: Int = 1, mapping: ImportMapping, errors: inout [ImportRejection]
  ) {
    let names = header.map(Self.plain)
    var positions: [ImportField: Int] = [:]
    var used: Set<Int> = []
    for column in mapping.columns {
      guard let position = names.firstIndex(of: Self.plain(column.header)) else {
        let nearest = NearestName.of(column.header, among: header.filter { !$0.isEmpty })
        errors.append(
          ImportRejection(
            line: line, column: column.header, problem: .columnNotThere(nearest: nearest)))
        continue
      }
      if names[(position + 1)...].contains(names[position]) {
        errors.append(
          ImportRejection(line: line, column: header[position], problem: .columnTwice))
      }
      positions[column.field] = position
      used.insert(position)
    }
    // What the mapping says, of a column or of all rows, counts before the name of a column.
    let mapped = Set(mapping.columns.map(\.field)).union(mapping.constants.keys)
    for (position, name) in header.enumerated() where !used.contains(position) {
      guard let field = ImportField(name: Self.plain(name)), !mapped.contains(field) else {
        continue
      }
      if positions[field] != nil {
        errors.append(ImportRejection(line: line, column: name, problem: .columnTwice))
      }
      positions[field] = position
      used.insert(position)
    }
    let price = positions[.price].map { header[$0] }
    if let price, ForeignHeader.holds(price) {
      errors.append(ImportRejection(line: line, column: price, problem: .foreignColumn))
    }
    saysPesos = price.map(ForeignHeader.saysPesos) ?? false
    for field in [ImportField.model, .source, .observedOn]
    where positions[field] == nil && !mapped.contains(field) {
      errors.append(ImportRejection(line: line, problem: .missingColumn(field)))
    }
    self.header = header
    self.positions = positions
    constants = mapping.constants
    ignored = header.indices.filter { !used.contains($0) && !names[$0].isEmpty }.map { header[$0] }
  }

  /// What a row says of a field, else what all rows say; `nil` where neither says anything.
  func text(_ row: CSVRow, _ field: ImportField) -> String? {
    if let position = positions[field] {
      let text = Self.trimmed(row.cells[position])
      if !text.isEmpty { return text }
    }
    return constants[field]
  }

  /// Whether a column, or the mapping for all rows, says anything of a field.
  func holds(_ field: ImportField) -> Bool { positions[field] != nil || constants[field] != nil }

  /// The file's own name of the column of a field, else ours.
  func name(of field: ImportField) -> String {
    positions[field].map { header[$0] } ?? field.name
  }

  /// Which of their columns holds which field, in their order.
  var named: [(header: String, field: ImportField)] {
    positions.sorted { $0.value < $1.value }.map { field, position in
      (header[position].split(whereSeparator: \.isWhitespace).joined(separator: " "), field)
    }
  }

  /// A header in lower case, with single spaces for line breaks in it and without what nobody sees.
  static func plain(_ name: String) -> String {
    AmountText.written(name).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  private static func trimmed(_ text: String) -> String {
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    var text = text.drop { $0.isWhitespace }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
