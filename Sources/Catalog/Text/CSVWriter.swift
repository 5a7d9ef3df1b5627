/// Writes rows as CSV, or the same between tabs: RFC 4180 with as few quotes as it allows, UTF-8, every row ended.
///
/// Rows of a data file end in LF, so that a change to a fact is a change of one line everywhere;
/// RFC 4180 also knows CRLF, which can be chosen for programs that insist on it.
public struct CSVWriter: Sendable {
  /// The file so far.
  public private(set) var bytes: [UInt8] = []
  private let separator: Separator
  private let lineEnd: LineEnd
  private let formulaGuard: CSVFormulaGuard

  /// How a row ends.
  public enum LineEnd: String, CaseIterable, Sendable {
    case lf = "\n"
    case crlf = "\r\n"
  }

  /// What stands between the cells of a row.
  public enum Separator: UInt8, CaseIterable, Sendable {
    case comma = 0x2C
    case tab = 0x09
  }

  /// An empty file; `byteOrderMark` puts the UTF-8 mark before the first row.
  public init(
    separator: Separator = .comma, lineEnd: LineEnd = .lf, formulaGuard: CSVFormulaGuard = .off,
    byteOrderMark: Bool = false
  ) {
    self.separator = separator
    self.lineEnd = lineEnd
    self.formulaGuard = formulaGuard
    if byteOrderMark { bytes = Self.mark }
  }

  /// Adds one row.
  public mutating func add(_ cells: [String]) {
    var isFirst = true
    for cell in cells {
      if !isFirst { bytes.append(separator.rawValue) }
      isFirst = false
      add(cell: cell)
    }
    // A row of one empty cell would otherwise be an empty line, which readers skip.
    if cells == [""] { bytes += [UInt8(ascii: "\""), UInt8(ascii: "\"")] }
    bytes += lineEnd.rawValue.utf8
  }

  /// The file as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The rows as one text.
  public static func text(
    _ rows: [[String]], separator: Separator = .comma, lineEnd: LineEnd = .lf,
    formulaGuard: CSVFormulaGuard = .off, byteOrderMark: Bool = false
  ) -> String {
    var writer = CSVWriter(
      separator: separator, lineEnd: lineEnd, formulaGuard: formulaGuard,
      byteOrderMark: byteOrderMark)
    for row in rows { writer.add(row) }
    return writer.text
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private mutating func add(cell: String) {
    var cell = cell
    let isGuarded = formulaGuard.covers(cell)
    cell.withUTF8 { utf8 in
      // A cell that starts with a byte order mark would lose it at the start of a file.
      let isQuoted = needsQuotes(utf8) || utf8.starts(with: Self.mark)
      if isQuoted { bytes.append(UInt8(ascii: "\"")) }
      if isGuarded { bytes.append(UInt8(ascii: "'")) }
      guard isQuoted else {
        bytes.append(contentsOf: utf8)
        return
      }
      for byte in utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private func needsQuotes(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in cell {
      switch byte {
      case separator.rawValue, UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return true
      default: continue
      }
    }
    return false
  }
}
