import Catalog
import Interchange

/// A price in a column of its own, which a spreadsheet has written as `8900.0`.
enum ListedPrice {
  /// The amount and its own characters; `nil` where the cell holds no positive number of pesos.
  static func read(_ cell: String) -> (amount: Peso, asWritten: String)? {
    let text = cell.hasSuffix(".0") ? String(cell.dropLast(2)) : cell
    guard let amount = Peso(plain: text), amount > Peso(pesos: 0) else { return nil }
    return (amount, text)
  }

  static func unreadable(_ row: CSVRow, column: String) -> RejectedRow {
    RejectedRow(
      line: row.line, column: column, reason: .unreadablePrice, value: row[column],
      cure: .writePesos)
  }
}
