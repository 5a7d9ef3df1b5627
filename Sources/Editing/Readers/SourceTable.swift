import Interchange

/// Opens a raw source as a table.
enum SourceTable {
  /// The table, once it has all the columns that a reader needs.
  static func read(_ text: String, reader: String, columns: [String]) throws -> CSVTable {
    let table = try CSVTable(text: text)
    let missing = columns.filter { !table.header.contains($0) }
    guard missing.isEmpty else {
      throw SourceFormError(reader: reader, missingColumns: missing)
    }
    return table
  }
}
