internal import CSQLite

/// How a file is opened.
package struct DatabaseOptions: Sendable {
  package enum Access: Sendable {
    case readOnly
    /// The file is made where there is none.
    case readWrite
  }

  package var access: Access
  /// Seconds that a statement waits for another program that holds the file.
  package var busyTimeout: Double
  /// Whether references are checked as rows are written.
  package var checksReferences: Bool

  package init(
    _ access: Access = .readWrite, busyTimeout: Double = 0, checksReferences: Bool = true
  ) {
    self.access = access
    self.busyTimeout = busyTimeout
    self.checksReferences = checksReferences
  }

  /// The queue that holds a connection lets one thread at a time use it.
  var flags: Int32 {
    switch access {
    case .readOnly: SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX
    case .readWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    }
  }
}
