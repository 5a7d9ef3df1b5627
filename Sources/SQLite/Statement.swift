internal import CSQLite

/// A compiled statement.
///
/// A statement that is let go of is kept by its connection, and used again for the same SQL.
package final class Statement {
  package let sql: String
  private let database: Database
  private let pointer: OpaquePointer

  init(_ pointer: OpaquePointer, sql: String, of database: Database) {
    self.pointer = pointer
    self.sql = sql
    self.database = database
  }

  deinit {
    reset()
    sqlite3_clear_bindings(pointer)
    database.keep(pointer, sql: sql)
  }

  /// Whether running it cannot change a file.
  package var isReadOnly: Bool { sqlite3_stmt_readonly(pointer) != 0 }

  var columnCount: Int { Int(sqlite3_column_count(pointer)) }

  /// Runs it to its end, with these values of its parameters.
  package func execute(arguments: StatementArguments) throws {
    try bind(arguments.values)
    try execute()
  }

  /// Runs it to its end, with the values that were set last.
  package func execute() throws {
    defer { reset() }
    while try step() {}
  }

  /// Sets the values of its parameters; throws unless there is one for each.
  package func bind(_ values: [DatabaseValue]) throws {
    reset()
    database.budget?.begin()
    let count = Int(sqlite3_bind_parameter_count(pointer))
    guard count == values.count else {
      throw DatabaseError(
        .misuse, message: "\(values.count) values for \(count) parameters", sql: sql,
        path: database.path)
    }
    for (index, value) in values.enumerated() { try bind(value, at: Int32(index + 1)) }
  }

  private func bind(_ value: DatabaseValue, at place: Int32) throws {
    let code =
      switch value {
      case .null: sqlite3_bind_null(pointer, place)
      case .integer(let number): sqlite3_bind_int64(pointer, place, number)
      case .real(let number): sqlite3_bind_double(pointer, place, number)
      case .text(var text): text.withUTF8 { bind(text: $0, at: place) }
      case .unreadableText(let bytes): bytes.withUnsafeBufferPointer { bind(text: $0, at: place) }
      case .blob(let bytes):
        bytes.withUnsafeBytes {
          // A blob without a place in memory would be bound as NULL.
          $0.isEmpty
            ? sqlite3_bind_zeroblob(pointer, place, 0)
            : sqlite3_bind_blob64(pointer, place, $0.baseAddress, UInt64($0.count), Self.copied)
        }
      }
    guard code == SQLITE_OK else { throw database.error(code, sql: sql) }
  }

  private func bind(text: UnsafeBufferPointer<UInt8>, at place: Int32) -> Int32 {
    text.withMemoryRebound(to: CChar.self) {
      guard let start = $0.baseAddress else { return sqlite3_bind_text(pointer, place, "", 0, nil) }
      return sqlite3_bind_text64(
        pointer, place, start, UInt64($0.count), Self.copied, UInt8(SQLITE_UTF8))
    }
  }

  /// Tells SQLite to copy what it is given.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  /// Goes on to the next row; false at the end.
  func step() throws -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let error = database.error(code, sql: sql)
      reset()
      throw error
    }
  }

  /// Ends the run; the values of the parameters stay.
  func reset() {
    sqlite3_reset(pointer)
  }

  /// The value of a column of the current row; null where there is no such column.
  func value(_ index: Int) -> DatabaseValue {
    guard let column = Int32(exactly: index) else { return .null }
    switch sqlite3_column_type(pointer, column) {
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(pointer, column))
    case SQLITE_FLOAT: return .real(sqlite3_column_double(pointer, column))
    case SQLITE_TEXT:
      let start = sqlite3_column_text(pointer, column)
      let bytes = UnsafeBufferPointer(start: start, count: count(of: column, at: start))
      return String(validating: bytes, as: UTF8.self).map(DatabaseValue.text)
        ?? .unreadableText(Array(bytes))
    case SQLITE_BLOB:
      let start = sqlite3_column_blob(pointer, column)
      return .blob(Array(UnsafeRawBufferPointer(start: start, count: count(of: column, at: start))))
    default: return .null
    }
  }

  /// How long a text or blob is; SQLite gives no start for an empty one, or without memory.
  private func count(of column: Int32, at start: UnsafeRawPointer?) -> Int {
    start == nil ? 0 : Int(sqlite3_column_bytes(pointer, column))
  }
}
