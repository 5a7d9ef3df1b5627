/// Reads one row after another from the UTF-8 bytes of a CSV file and keeps every error of form.
///
/// LF, CRLF and a lone CR each end a line. After an error reading goes on where the next row can
/// be told for certain, so that all errors of a file are known at once; after a quote that is not
/// closed within the length of a cell there is no such place.
struct CSVReader {
  /// One row as it was read.
  struct Row {
    /// The line it starts on.
    var line: Int
    var cells: [String] = []
    /// Nothing at all stood between two line ends.
    var isBlank = false
    /// An error of form was found in it, so that its cells cannot be trusted.
    var isBroken = false
  }

  private(set) var errors: [CSVError] = []
  /// The error after which nothing more can be read.
  private(set) var ended: CSVError?
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var lineStart = 0
  private var resumptions = 0
  private var rowIsBroken = false

  /// So many errors are kept; a file with more of them is no CSV file at all.
  static let errorLimit = 1000

  /// So many bytes a cell can have: twice what a spreadsheet holds in one.
  static let cellLimit = 65_536

  /// So many cells a row can have.
  static let rowLimit = 4_096

  /// So often reading goes back to the line after a quote that is not closed, lest a hostile file
  /// is read again and again.
  static let resumptionLimit = 100

  private let delimiter: UInt8
  /// Tables between tabs know no quotes as a rule: an inch mark in a cell is a part of it.
  private let allowsBareQuotes: Bool
  /// Lists of others come from spreadsheets, where `="000123"` keeps a text what it is.
  private let readsFormulas: Bool

  init(bytes: [UInt8], delimiter: CSVDelimiter = .comma, readsFormulas: Bool = false) {
    self.bytes = bytes
    self.delimiter = delimiter.byte
    self.readsFormulas = readsFormulas
    allowsBareQuotes = delimiter == .tab
  }

  /// The error that ends the reading of these bytes before their end, if one does.
  static func end(of bytes: [UInt8], delimiter: CSVDelimiter, skippingLines lines: Int)
    -> CSVError?
  {
    // What is shorter, or has no quote, has none that is too long; nearly all lists are so.
    guard bytes.count > cellLimit, bytes.contains(UInt8(ascii: "\"")) else { return nil }
    var reader = CSVReader(bytes: bytes, delimiter: delimiter, readsFormulas: true)
    reader.skipLines(lines)
    while reader.nextRow() != nil {}
    return reader.ended
  }

  /// Reads on from the line after the first `count`, whatever stands in those.
  mutating func skipLines(_ count: Int) {
    for _ in 0..<max(0, count) {
      while position < bytes.count, !Self.isLineBreak(bytes[position]) { position += 1 }
      guard position < bytes.count else { return }
      endLine()
    }
  }

  /// The next row; `nil` at the end.
  mutating func nextRow(expecting width: Int = 0) -> Row? {
    guard position < bytes.count else { return nil }
    var row = Row(line: line)
    row.cells.reserveCapacity(width)
    let start = position
    rowIsBroken = false
    while true {
      guard let cell = nextCell() else {
        row.isBroken = true
        return row
      }
      row.cells.append(cell)
      if row.cells.count > Self.rowLimit {
        report(CSVError.longRow, line: row.line, at: lineStart, lineStart: lineStart)
        while position < bytes.count, !Self.isLineBreak(bytes[position]) { position += 1 }
      }
      if position < bytes.count, bytes[position] == delimiter {
        position += 1
        continue
      }
      row.isBlank = position == start
      if position < bytes.count { endLine() }
      row.isBroken = rowIsBroken
      return row
    }
  }

  /// The cell at the position, up to its separator; `nil` where a quote is never closed.
  private mutating func nextCell() -> String? {
    if readsFormulas, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "="),
      bytes[position + 1] == UInt8(ascii: "\"")
    {
      position += 1
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      return plainCell(from: position)
    }
    return quotedCell()
  }

  private mutating func plainCell(from start: Int) -> String {
    var quote: Int?
    var isASCII = true
    while position < bytes.count, !isSeparator(bytes[position]) {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\""), quote == nil, !allowsBareQuotes { quote = position }
      if byte >= 0x80 { isASCII = false }
      position += 1
    }
    if position - start > Self.cellLimit {
      report(CSVError.longCell, line: line, at: start, lineStart: lineStart)
      return ""
    }
    if let quote {
      report(CSVError.quoteInCell, line: line, at: quote, lineStart: lineStart)
    }
    // Most cells are ASCII and need no further look.
    if isASCII { return String(decoding: bytes[start..<position], as: UTF8.self) }
    return text(bytes[start..<position], line: line, lineStart: lineStart)
  }

  private mutating func quotedCell() -> String? {
    let opened = position
    let openedLine = line
    let openedLineStart = lineStart
    position += 1
    let start = position
    var unescaped: [UInt8]?
    while position < bytes.count, position - start <= Self.cellLimit {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        let isDoubled = position + 1 < bytes.count && bytes[position + 1] == byte
        guard isDoubled else {
          if line != openedLine, position + 1 < bytes.count, !isSeparator(bytes[position + 1]),
            resumptions < Self.resumptionLimit
          {
            // The quote that closes here opens a cell of this line: the first was never closed.
            report(
              CSVError.unclosedQuote, line: openedLine, at: opened, lineStart: openedLineStart)
            resume(afterLineOf: opened, line: openedLine)
            return nil
          }
          return closedCell(
            unescaped ?? Array(bytes[start..<position]), line: openedLine,
            lineStart: openedLineStart)
        }
        if unescaped == nil { unescaped = Array(bytes[start..<position]) }
        unescaped?.append(byte)
        position += 2
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        let before = position
        endLine()
        unescaped?.append(contentsOf: bytes[before..<position])
      default:
        unescaped?.append(byte)
        position += 1
      }
    }
    guard position == bytes.count else {
      // In so long a text no row can be told from what the quote holds: nothing more is read.
      ended = report(
        CSVError.longQuote, line: openedLine, at: opened, lineStart: openedLineStart)
      position = bytes.count
      return nil
    }
    report(CSVError.unclosedQuote, line: openedLine, at: opened, lineStart: openedLineStart)
    resume(afterLineOf: opened, line: openedLine)
    return nil
  }

  private mutating func closedCell(
    _ content: [UInt8], line cellLine: Int, lineStart cellLineStart: Int
  ) -> String {
    let cell = text(content[...], line: cellLine, lineStart: cellLineStart)
    position += 1
    guard position < bytes.count, !isSeparator(bytes[position]) else { return cell }
    report(CSVError.textAfterQuote, line: line, at: position, lineStart: lineStart)
    while position < bytes.count, !isSeparator(bytes[position]) { position += 1 }
    return cell
  }

  /// Goes on with the line after the one whose quote is never closed.
  private mutating func resume(afterLineOf opened: Int, line openedLine: Int) {
    guard resumptions < Self.resumptionLimit else { return }
    resumptions += 1
    position = opened
    line = openedLine
    while position < bytes.count, !Self.isLineBreak(bytes[position]) { position += 1 }
    if position < bytes.count { endLine() }
  }

  private mutating func endLine() {
    let isPair =
      bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
      && bytes[position + 1] == UInt8(ascii: "\n")
    position += isPair ? 2 : 1
    line += 1
    lineStart = position
  }

  /// The cell as text; an error of its own where it is no UTF-8.
  private mutating func text(
    _ content: ArraySlice<UInt8>, line: Int, lineStart: Int
  ) -> String {
    if let text = String(validating: content, as: UTF8.self) { return text }
    rowIsBroken = true
    if errors.count < Self.errorLimit {
      let place = TextBytes.firstInvalidPlace(in: bytes[lineStart...])
      errors.append(.invalidUTF8(line: line + place.line - 1, column: place.column))
    }
    return String(decoding: content, as: UTF8.self)
  }

  @discardableResult private mutating func report(
    _ error: (_ line: Int, _ column: Int) -> CSVError, line: Int, at index: Int, lineStart: Int
  ) -> CSVError {
    rowIsBroken = true
    let before = bytes[lineStart..<max(lineStart, index)]
    let found = error(line, before.count { $0 & 0xC0 != 0x80 } + 1)
    if errors.count < Self.errorLimit { errors.append(found) }
    return found
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte == delimiter || Self.isLineBreak(byte)
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
