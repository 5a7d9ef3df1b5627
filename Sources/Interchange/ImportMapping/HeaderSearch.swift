import Catalog

/// Finds the row of a list that names its columns, and what stands between the cells.
struct HeaderSearch {
  struct Found {
    let delimiter: CSVDelimiter
    let header: CSVReader.Row
    /// Rows with any text above it.
    let titleRows: Int
  }

  /// So many rows are looked at: titles are short.
  private static let rowLimit = 40

  /// The header in the text; `nil` where there is no row at all.
  ///
  /// Of several forms the one counts in which a row holds the most names that are known; a list of
  /// which no name is known has its header in its first row.
  static func find(
    _ bytes: [UInt8], _ options: ListFormOptions, isName: (String) -> Bool
  ) -> Found? {
    var best: (names: Int, width: Int, found: Found)?
    for delimiter in options.delimiter.map({ [$0] }) ?? CSVDelimiter.allCases {
      guard
        let (names, width, found) = find(bytes, delimiter, options.skippedLines, isName: isName)
      else { continue }
      if let known = best, (known.names, known.width) >= (names, width) { continue }
      best = (names, width, found)
    }
    return best?.found
  }

  private static func find(
    _ bytes: [UInt8], _ delimiter: CSVDelimiter, _ skippedLines: Int?, isName: (String) -> Bool
  ) -> (names: Int, width: Int, found: Found)? {
    var reader = CSVReader(bytes: bytes, delimiter: delimiter, readsFormulas: true)
    reader.skipLines(skippedLines ?? 0)
    var best: (names: Int, width: Int, found: Found)?
    var rows = 0
    var widths: [Int: Int] = [:]
    while rows < rowLimit, let row = reader.nextRow() {
      if row.isBlank || row.hasNoText || isSeparatorLine(row, delimiter) { continue }
      let names = Set(row.cells.filter(isName).map(ImportField.plain)).count
      if row.cells.count > 1 { widths[row.cells.count, default: 0] += 1 }
      if best.map({ names > $0.names }) ?? true {
        best = (names, 0, Found(delimiter: delimiter, header: row, titleRows: rows))
      }
      rows += 1
      if skippedLines != nil, rows > 1 { break }
    }
    guard let best else { return nil }
    // Where no name is known, rows of one width tell the delimiter.
    let sameWidth = best.names > 0 ? best.found.header.cells.count : widths.values.max() ?? 0
    let header = skippedLines != nil || best.names > 0 ? best.found.header : first(bytes, delimiter)
    guard let header else { return nil }
    let titleRows = best.names > 0 ? best.found.titleRows : 0
    return (
      best.names, sameWidth,
      Found(
        delimiter: delimiter, header: header, titleRows: skippedLines == nil ? titleRows : 0)
    )
  }

  private static func first(_ bytes: [UInt8], _ delimiter: CSVDelimiter) -> CSVReader.Row? {
    var reader = CSVReader(bytes: bytes, delimiter: delimiter)
    while let row = reader.nextRow() {
      if !row.isBlank, !isSeparatorLine(row, delimiter) { return row }
    }
    return nil
  }

  /// `sep=;`, which tells a spreadsheet what stands between the cells.
  private static func isSeparatorLine(_ row: CSVReader.Row, _ delimiter: CSVDelimiter) -> Bool {
    guard row.line == 1, let cell = row.cells.first?.lowercased(), cell.hasPrefix("sep=") else {
      return false
    }
    return row.cells.dropFirst().allSatisfy(\.isEmpty)
  }
}

extension CSVReader.Row {
  /// Whether nothing but white space stands in its cells, or a line drawn from signs: `|---|:--|`.
  var hasNoText: Bool {
    if cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { return true }
    return cells.allSatisfy { cell in
      cell.allSatisfy { $0.isWhitespace || "-:=_".contains($0) }
    } && cells.contains { $0.contains("---") || $0.contains("===") || $0.contains("___") }
  }
}
