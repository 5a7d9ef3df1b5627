internal import CSQLite

/// A connection to an SQLite file; one thread at a time uses it, which ``DatabaseQueue`` sees to.
package final class Database {
  /// The file, as it was named.
  package let path: String
  let connection: OpaquePointer
  private var idle: [String: OpaquePointer] = [:]
  /// What a statement may take; `nil` where the file is our own.
  var budget: StepBudget?
  /// Keeps the question about the budget, of which SQLite has the address alone.
  var budgetQuestion: Question?

  /// Statements that are kept for another use.
  private static let mostIdle = 64

  /// Opens the file at `path`; ``DatabaseOptions/memory`` opens none.
  init(path: String, _ options: DatabaseOptions) throws {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(path, &opened, options.flags, nil)
    guard code == SQLITE_OK, let opened else {
      defer { sqlite3_close_v2(opened) }
      throw DatabaseError(code, of: opened, path: path)
    }
    self.path = path
    self.connection = opened
    sqlite3_extended_result_codes(opened, 1)
    sqlite3_busy_timeout(opened, Int32(min(max(0, options.busyTimeout * 1000), 3_600_000)))
    // A file made by others must not run functions with effects from its schema.
    try execute(
      sql: "PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = \(options.checksReferences ? 1 : 0)")
  }

  deinit {
    for statement in idle.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(connection)
  }

  /// Runs every statement of `sql`; values are for the parameters of a single one.
  package func execute(sql: String, arguments: StatementArguments = []) throws {
    var rest = sql[...]
    while let (statement, length) = try compile(rest) {
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: length)...]
      try statement.execute(arguments: arguments)
    }
  }

  /// Compiles the one statement of `sql`, or takes it where it is kept.
  package func makeStatement(sql: String) throws -> Statement {
    if let kept = idle.removeValue(forKey: sql) { return Statement(kept, sql: sql, of: self) }
    guard let (statement, _) = try compile(sql[...]) else {
      throw DatabaseError(.misuse, message: "there is no statement", sql: sql, path: path)
    }
    return statement
  }

  /// How many rows the last statement changed.
  package var changesCount: Int { Int(sqlite3_changes64(connection)) }

  /// The row that was inserted last.
  package var lastInsertedRowID: Int64 { sqlite3_last_insert_rowid(connection) }

  /// Whether a transaction is under way.
  package var isInsideTransaction: Bool { sqlite3_get_autocommit(connection) == 0 }

  /// The first statement of `sql` with the bytes it takes; `nil` where only space and comments
  /// are left.
  private func compile(_ sql: Substring) throws -> (Statement, length: Int)? {
    var text = String(sql)
    let (code, pointer, used): (Int32, OpaquePointer?, Int) = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        var pointer: OpaquePointer?
        var tail: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v2(
          connection, characters.baseAddress, Int32(clamping: characters.count), &pointer, &tail)
        let used = tail.flatMap { tail in characters.baseAddress.map { tail - $0 } }
        return (code, pointer, used ?? characters.count)
      }
    }
    guard code == SQLITE_OK else { throw error(code, sql: text) }
    guard let pointer else { return nil }
    let own = String(decoding: text.utf8.prefix(used), as: UTF8.self)
    return (Statement(pointer, sql: own, of: self), used)
  }

  /// Keeps a statement that nobody uses for its next use.
  func keep(_ pointer: OpaquePointer, sql: String) {
    guard idle.count < Self.mostIdle, idle[sql] == nil else {
      sqlite3_finalize(pointer)
      return
    }
    idle[sql] = pointer
  }

  /// Stops the statement that runs; any thread may call it.
  func interrupt() { sqlite3_interrupt(connection) }

  func setLimit(_ kind: Int32, _ value: Int) {
    sqlite3_limit(connection, kind, Int32(clamping: value))
  }

  /// Calls `question` after every so many steps of SQLite's machine; none where it is `nil`.
  func setQuestion(_ question: Question?, every steps: Int) {
    guard let question else { return sqlite3_progress_handler(connection, 0, nil, nil) }
    sqlite3_progress_handler(
      connection, Int32(clamping: max(1, steps)),
      { context in
        guard let context else { return 0 }
        return Unmanaged<Question>.fromOpaque(context).takeUnretainedValue().shouldStop() ? 1 : 0
      }, Unmanaged.passUnretained(question).toOpaque())
  }

  /// Makes a function of SQL; its context is let go of with the connection, or where this throws.
  func defineFunction(
    _ name: String, _ context: UnsafeMutableRawPointer,
    _ body:
      @escaping @convention(c) (
        OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?
      ) -> Void,
    _ letGo: @escaping @convention(c) (UnsafeMutableRawPointer?) -> Void
  ) throws {
    let code = sqlite3_create_function_v2(
      connection, name, -1, SQLITE_UTF8 | SQLITE_INNOCUOUS, context, body, nil, nil, letGo)
    guard code == SQLITE_OK else { throw error(code) }
  }

  func error(_ code: Int32, sql: String? = nil) -> DatabaseError {
    DatabaseError(code, of: connection, sql: sql, path: path)
  }
}
