import Catalog

/// Somebody's list: its form, its header, and its rows as often as they are asked for, so that they
/// need not all be held.
struct ListReading {
  private(set) var form = ListForm()
  private(set) var header: [String] = []
  /// How many rows can be read.
  private(set) var count = 0
  /// In the order of the lines.
  private(set) var errors: [CSVError] = []
  /// That there are more rows than the limit; the others are not read.
  private(set) var excess: CSVError?
  private let rowLimit: Int
  /// How many rows were left out for an error of form.
  private(set) var brokenRows = 0
  private var bytes: [UInt8] = []
  private var place: HeaderSearch.Found?

  /// Reads a list in the form that is named or found; `isName` tells the names of its columns.
  init(bytes: [UInt8], options: ListFormOptions, rowLimit: Int, isName: (String) -> Bool) {
    self.rowLimit = rowLimit
    do throws(CSVError) {
      let text = try DecodedText(bytes, as: options.encoding)
      form.encoding = text.encoding
      guard let found = HeaderSearch.find(text.bytes, options, isName: isName) else {
        throw .empty
      }
      if let error = CSVReader.end(
        of: text.bytes, delimiter: found.delimiter, skippingLines: found.header.line - 1)
      {
        throw error
      }
      self.bytes = text.bytes
      place = found
      form.delimiter = found.delimiter
      form.headerLine = found.header.line
      form.titleRows = found.titleRows
      header = found.header.cells
    } catch {
      errors = [error]
    }
  }

  /// Gives one row after another, and notes how many there were and what is wrong with the others.
  mutating func readRows(_ body: (CSVRow) -> Void) {
    guard let found = place else { return }
    (count, brokenRows, errors) = (0, 0, [])
    (form.emptyRows, form.repeatedHeaders) = (0, 0)
    // A spreadsheet leaves delimiters behind the last name, in the header or in the rows.
    let named = (header.lastIndex { !$0.allSatisfy(\.isWhitespace) } ?? 0) + 1
    let columns = CSVColumns(names: header)
    var reader = CSVReader(bytes: bytes, delimiter: found.delimiter, readsFormulas: true)
    // What stands above the header, or is wrong there, concerns nobody.
    reader.skipLines(found.header.line - 1)
    _ = reader.nextRow()
    while var row = reader.nextRow(expecting: header.count) {
      if row.isBlank { continue }
      if count + brokenRows == rowLimit {
        excess = .manyRows(line: row.line, limit: rowLimit)
        break
      }
      if row.isBroken {
        brokenRows += 1
      } else if row.hasNoText {
        form.emptyRows += 1
      } else if row.cells == header {
        form.repeatedHeaders += 1
      } else {
        while row.cells.count > header.count, row.cells.last?.allSatisfy(\.isWhitespace) == true {
          row.cells.removeLast()
        }
        if (named...header.count).contains(row.cells.count) {
          let missing = Array(repeating: "", count: header.count - row.cells.count)
          let cells = row.cells.map(Self.unguarded) + missing
          count += 1
          body(CSVRow(line: row.line, cells: cells, columns: columns))
        } else {
          brokenRows += 1
          errors.append(
            .cellCount(
              line: row.line, expected: header.count, found: row.cells.count,
              delimiter: found.delimiter))
        }
      }
    }
    errors = (reader.errors + errors).sorted {
      ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0)
    }
  }

  /// The cell without what only a spreadsheet needs: an apostrophe before a formula, `="…"` around
  /// a text.
  private static func unguarded(_ cell: String) -> String {
    switch cell.utf8.first {
    case UInt8(ascii: "'"): return CSVFormulaGuard.removed(from: cell)
    case UInt8(ascii: "=") where cell.hasPrefix("=\"") && cell.hasSuffix("\"") && cell.count > 2:
      return String(cell.dropFirst(2).dropLast()).replacing("\"\"", with: "\"")
    case UInt8(ascii: "="):
      let rest = cell.dropFirst()
      return rest.isEmpty || !rest.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 })
        ? cell : String(rest)
    default: return cell
    }
  }
}
