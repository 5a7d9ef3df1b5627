extension Database {
  package enum TransactionKind: String, Sendable {
    /// Locks nothing before the first statement that needs it.
    case deferred = "DEFERRED"
    /// Takes the right to write at once.
    case immediate = "IMMEDIATE"
  }

  /// Runs `body` in a transaction, and undoes what it did where it throws.
  package func inTransaction<Value>(
    _ kind: TransactionKind = .immediate, _ body: () throws -> Value
  ) throws -> Value {
    try execute(sql: "BEGIN \(kind.rawValue)")
    do {
      let value = try body()
      try execute(sql: "COMMIT")
      return value
    } catch {
      // SQLite itself ends a transaction at some errors, such as a full disk.
      if isInsideTransaction { try? execute(sql: "ROLLBACK") }
      throw error
    }
  }
}
