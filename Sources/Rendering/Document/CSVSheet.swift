package import Catalog

/// One header row and its rows.
package struct CSVSheet: Hashable, Sendable {
  package var header: [String]
  package var rows: [[String]]

  package init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  /// The sheet as text, what steers a terminal made visible in its cells.
  package func text(
    _ options: RenderOptions, separator: CSVWriter.Separator = .comma
  ) -> String {
    CSVWriter.text(
      [header] + rows.map { row in row.map { VisibleText.of($0) } }, separator: separator,
      formulaGuard: options.excelSafe ? .excelSafe : .off,
      byteOrderMark: options.bom)
  }

  /// The sheet with further columns after its own; each row of `cells` belongs to one of its rows.
  func appending(_ header: [String], _ cells: [[String]]) -> CSVSheet {
    CSVSheet(header: self.header + header, rows: zip(rows, cells).map { $0 + $1 })
  }
}
