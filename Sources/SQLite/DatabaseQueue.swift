#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A connection that threads may share: one at a time uses it.
package final class DatabaseQueue: @unchecked Sendable {
  private let database: Database
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  /// Opens the file at `path`, or a database in memory that goes with the queue.
  package init(path: String = ":memory:", _ options: DatabaseOptions = DatabaseOptions()) throws {
    self.database = try Database(path: path, options)
    // The same thread may come again, and is told by SQLite where that cannot be.
    var kind = pthread_mutexattr_t()
    pthread_mutexattr_init(&kind)
    pthread_mutexattr_settype(&kind, Int32(PTHREAD_MUTEX_RECURSIVE))
    pthread_mutex_init(lock, &kind)
    pthread_mutexattr_destroy(&kind)
  }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  /// Runs `body` in one transaction, which sees the file at one moment.
  package func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try inDatabase { db in try db.inTransaction(.deferred) { try body(db) } }
  }

  /// Runs `body` in one transaction that may write, and undoes what it did where it throws.
  package func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try inDatabase { db in try db.inTransaction(.immediate) { try body(db) } }
  }

  /// Runs `body` without a transaction.
  package func inDatabase<Value>(_ body: (Database) throws -> Value) throws -> Value {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return try body(database)
  }

  /// Stops the statement that runs, from any thread; it throws ``ResultCode/interrupted``.
  package func interrupt() { database.interrupt() }
}
