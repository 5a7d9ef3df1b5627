extension Row {
  /// The rows of `sql`, read one after the other.
  package static func fetchCursor(
    _ db: Database, sql: String, arguments: StatementArguments = []
  ) throws -> RowCursor {
    try fetchCursor(db.makeStatement(sql: sql), arguments: arguments)
  }

  /// The rows of `statement`, read one after the other; one cursor of a statement at a time.
  package static func fetchCursor(
    _ statement: Statement, arguments: StatementArguments = []
  ) throws -> RowCursor {
    try statement.bind(arguments.values)
    return RowCursor(statement)
  }

  /// The first row of `sql`; `nil` where there is none.
  package static func fetchOne(
    _ db: Database, sql: String, arguments: StatementArguments = []
  ) throws -> Row? {
    try fetchOne(db.makeStatement(sql: sql), arguments: arguments)
  }

  /// The first row of `statement`; `nil` where there is none.
  package static func fetchOne(
    _ statement: Statement, arguments: StatementArguments = []
  ) throws -> Row? {
    try fetchCursor(statement, arguments: arguments).next()?.copy()
  }

  /// All rows of `sql`.
  package static func fetchAll(
    _ db: Database, sql: String, arguments: StatementArguments = []
  ) throws -> [Row] {
    let rows = try fetchCursor(db, sql: sql, arguments: arguments)
    var copies: [Row] = []
    while let row = try rows.next() { copies.append(row.copy()) }
    return copies
  }
}

extension ColumnValue {
  /// The first column of the first row of `sql`; `nil` where there is no row, or it is NULL.
  package static func fetchOne(
    _ db: Database, sql: String, arguments: StatementArguments = []
  ) throws -> Self? {
    guard let row = try Row.fetchCursor(db, sql: sql, arguments: arguments).next() else {
      return nil
    }
    return try row.get(0) as Self?
  }

  /// The first column of all rows of `sql`.
  package static func fetchAll(
    _ db: Database, sql: String, arguments: StatementArguments = []
  ) throws -> [Self] {
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    var values: [Self] = []
    while let row = try rows.next() { values.append(try row.get(0)) }
    return values
  }
}
