internal import CSQLite

/// A row of an answer.
///
/// A row of a cursor keeps it, and is valid until it goes on; a fetched one holds its own values.
@usableFromInline
package struct Row {
  private let storage: Storage

  private enum Storage {
    case current(RowCursor)
    case own([DatabaseValue])
  }

  init(of cursor: RowCursor) { self.storage = .current(cursor) }

  /// A copy that stays as the cursor goes on.
  func copy() -> Row { Row(databaseValues) }

  private init(_ values: [DatabaseValue]) { self.storage = .own(values) }

  /// How many columns it has.
  package var count: Int {
    switch storage {
    case .current(let cursor): cursor.statement.columnCount
    case .own(let values): values.count
    }
  }

  /// All values, in the order of the columns.
  package var databaseValues: [DatabaseValue] {
    switch storage {
    case .current: (0..<count).map { databaseValue($0) }
    case .own(let values): values
    }
  }

  /// The value of a column as it is stored; null where there is no such column.
  @usableFromInline package func databaseValue(_ index: Int) -> DatabaseValue {
    switch storage {
    case .current(let cursor): cursor.statement.value(index)
    case .own(let values): values.indices.contains(index) ? values[index] : .null
    }
  }

  /// The value of a column; throws ``UnreadableValue`` where it is not of the type asked for.
  @inlinable
  package func get<Value: ColumnValue>(_ index: Int) throws -> Value {
    let stored = databaseValue(index)
    guard let value = Value(stored) else { throw UnreadableValue(value: stored.description) }
    return value
  }

  /// The value of a column, or `nil` for NULL; throws ``UnreadableValue`` where it is not of the
  /// type asked for.
  @inlinable
  package func get<Value: ColumnValue>(_ index: Int) throws -> Value? {
    let stored = databaseValue(index)
    if case .null = stored { return nil }
    guard let value = Value(stored) else { throw UnreadableValue(value: stored.description) }
    return value
  }
}
