/// Gives the rows of a statement one after the other.
package final class RowCursor {
  let statement: Statement
  private var isAtEnd = false

  init(_ statement: Statement) { self.statement = statement }

  deinit { statement.reset() }

  /// The next row, valid until this is called again; `nil` at the end.
  package func next() throws -> Row? {
    guard !isAtEnd else { return nil }
    guard try statement.step() else {
      isAtEnd = true
      statement.reset()
      return nil
    }
    return Row(of: self)
  }
}
