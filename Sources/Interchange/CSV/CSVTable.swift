internal import Catalog

/// A CSV file as text cells with the line each row starts on.
package struct CSVTable: Sendable {
  package let header: [String]
  package let rows: [CSVRow]

  /// Reads RFC 4180 text: quoted cells may hold commas, quotes and line breaks; LF, CRLF or CR.
  package init(text: String) throws(CSVError) {
    try self.init(bytes: Array(text.utf8))
  }

  /// Reads UTF-8 with or without byte order mark, or UTF-16 with it; throws the first error of form.
  package init(bytes: [UInt8]) throws(CSVError) {
    let reading = CSVReading(bytes: bytes)
    if let error = reading.errors.first { throw error }
    self = reading.table
  }

  init(header: [String], rows: [CSVRow]) {
    self.header = header
    self.rows = rows
  }
}

/// One row of a CSV file.
package struct CSVRow: Sendable {
  /// The line the row starts on, the header being line 1.
  package let line: Int
  package let cells: [String]
  let columns: CSVColumns

  /// The cell in the column of this name; empty where the file has no such column.
  package subscript(column: String) -> String {
    columns.index[column].map { cells[$0] } ?? ""
  }
}

/// Positions of the columns by name, shared by all rows of a file.
final class CSVColumns: Sendable {
  let index: [String: Int]

  init(names: [String]) {
    index = names.indices.indexed { names[$0] }
  }
}
