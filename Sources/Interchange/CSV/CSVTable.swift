/// A CSV file as text cells with the line each row starts on.
package struct CSVTable: Sendable {
  package let header: [String]
  package let rows: [CSVRow]

  /// Reads RFC 4180 text: quoted cells may hold commas, quotes and line breaks; LF or CRLF.
  package init(text: String) throws(CSVError) {
    var reader = CSVReader(bytes: Array(text.utf8))
    guard let first = try reader.nextRow() else { throw CSVError.empty }
    let columns = CSVColumns(names: first.cells)
    var rows: [CSVRow] = []
    while let row = try reader.nextRow() {
      if row.cells == [""] { continue }
      guard row.cells.count == first.cells.count else {
        throw CSVError.cellCount(
          line: row.line, expected: first.cells.count, found: row.cells.count)
      }
      rows.append(CSVRow(line: row.line, cells: row.cells, columns: columns))
    }
    self.header = first.cells
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
    index = Dictionary(
      names.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What is wrong with the form of a CSV file.
package enum CSVError: Error, Hashable, Sendable {
  case empty
  case unclosedQuote(line: Int)
  case textAfterQuote(line: Int, column: Int)
  case cellCount(line: Int, expected: Int, found: Int)
}
