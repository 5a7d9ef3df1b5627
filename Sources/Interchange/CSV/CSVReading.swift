import Catalog

/// All of a CSV file that could be read, and every error of its form.
package struct CSVReading: Sendable {
  /// The header and the rows that are sound.
  package let table: CSVTable
  /// Every error of form, in the order of the lines.
  package let errors: [CSVError]
  /// How many rows were left out for an error of form.
  package let brokenRows: Int

  /// Reads UTF-8 with or without byte order mark, or UTF-16 with it.
  ///
  /// `removingGuard` takes off the apostrophe that `CSVFormulaGuard` puts before formulas: for
  /// files that our own writer made, not for those of others.
  package init(bytes: [UInt8], removingGuard: Bool = false) {
    do {
      var reader = CSVReader(bytes: try TextBytes.utf8(bytes))
      self.init(&reader, removingGuard: removingGuard)
    } catch {
      self.init(table: CSVTable(header: [], rows: []), errors: [error], brokenRows: 0)
    }
  }

  private init(_ reader: inout CSVReader, removingGuard: Bool) {
    var header: CSVReader.Row?
    while let row = reader.nextRow() {
      if row.isBlank { continue }
      header = row
      break
    }
    guard let header else {
      self.init(table: CSVTable(header: [], rows: []), errors: [.empty], brokenRows: 0)
      return
    }
    let width = header.cells.count
    let columns = CSVColumns(names: header.cells)
    var rows: [CSVRow] = []
    var counts: [CSVError] = []
    var brokenRows = 0
    while var row = reader.nextRow(expecting: width) {
      if row.isBlank { continue }
      if row.isBroken {
        brokenRows += 1
      } else if row.cells.count != width {
        brokenRows += 1
        counts.append(.cellCount(line: row.line, expected: width, found: row.cells.count))
      } else {
        if removingGuard { Self.removeGuards(from: &row.cells) }
        rows.append(CSVRow(line: row.line, cells: row.cells, columns: columns))
      }
    }
    let errors = (reader.errors + counts).sorted {
      ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0)
    }
    self.init(
      table: CSVTable(header: header.cells, rows: rows), errors: errors, brokenRows: brokenRows)
  }

  private init(table: CSVTable, errors: [CSVError], brokenRows: Int) {
    self.table = table
    self.errors = errors
    self.brokenRows = brokenRows
  }

  private static func removeGuards(from cells: inout [String]) {
    for index in cells.indices where cells[index].utf8.first == UInt8(ascii: "'") {
      cells[index] = CSVFormulaGuard.removed(from: cells[index])
    }
  }
}
