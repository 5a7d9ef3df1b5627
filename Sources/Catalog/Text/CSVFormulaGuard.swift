/// Which cells get an apostrophe in front, so that a spreadsheet shows them and does not run them.
///
/// A formula begins with `=`, `+`, `-`, `@`, a tab or a carriage return. Taking the guard off
/// gives back every cell as it was, also one that began with apostrophes before.
public enum CSVFormulaGuard: String, CaseIterable, Sendable {
  /// No cell: what others read is what was said.
  case off
  /// Only cells that would be taken for guarded ones, so that the guard can always be taken off:
  /// for files that our own reading meets again.
  case reversible
  /// Every cell that a spreadsheet would run.
  case excelSafe

  /// Whether a cell gets an apostrophe.
  public func covers(_ cell: String) -> Bool {
    switch self {
    case .off: false
    case .reversible: Self.isGuarded(cell)
    case .excelSafe: Self.startsFormula(cell.utf8.drop { $0 == UInt8(ascii: "'") })
    }
  }

  /// The cell with its apostrophe in front, if it gets one.
  public func applied(to cell: String) -> String {
    covers(cell) ? "'" + cell : cell
  }

  /// The cell without the apostrophe that a guard put there.
  public static func removed(from cell: String) -> String {
    isGuarded(cell) ? String(cell.dropFirst()) : cell
  }

  private static func isGuarded(_ cell: String) -> Bool {
    let utf8 = cell.utf8
    return utf8.first == UInt8(ascii: "'")
      && startsFormula(utf8.drop { $0 == UInt8(ascii: "'") })
  }

  private static func startsFormula(_ bytes: Substring.UTF8View) -> Bool {
    switch bytes.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 9, 13: true
    default: false
    }
  }
}
