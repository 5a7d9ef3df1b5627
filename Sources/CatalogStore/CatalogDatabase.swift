public import Catalog
internal import SQLite

/// A catalogue in an SQLite file, open for reading.
///
/// Opening neither creates nor changes anything. A build replaces the file as a whole, so an open
/// catalogue goes on answering from the one it opened.
public struct CatalogDatabase: Sendable {
  /// Where the file is, as it was named.
  public let path: String
  let queue: DatabaseQueue

  /// How long a reader waits for a program that holds the file, in seconds.
  static let busyTimeout = 5.0

  /// Opens the catalogue at `path` for reading.
  ///
  /// - Throws: ``CatalogStoreError``.
  public static func open(path: String) throws -> CatalogDatabase {
    let status = try FileStatus.of(path)
    guard let status else { throw CatalogStoreError.noSuchFile(path: path) }
    guard !status.isFolder else { throw CatalogStoreError.isFolder(path: path) }
    guard status.size > 0 else { throw CatalogStoreError.notSQLite(path: path) }
    try FileStatus.checkReadable(path)
    try rollBackUnfinished(path)
    return try CatalogStoreError.wrapping(path: path) {
      // Nothing is written but temporary tables, whose references lead out of their schema.
      let queue = try DatabaseQueue(
        path: FileStatus.asFile(path),
        DatabaseOptions(.readOnly, busyTimeout: busyTimeout, checksReferences: false))
      try queue.inDatabase { db in
        db.keep(within: limits(ofFile: status.size))
        try Schema.checkVersion(db, path: path)
        try ForeignObjects.refuse(in: db, path: path)
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        let bytes = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
        // A change that was under way may have made the file longer since.
        guard try pages * bytes <= max(status.size, FileStatus.of(path)?.size ?? 0) else {
          throw CatalogStoreError.damaged(path: path, detail: "its end is missing")
        }
      }
      return CatalogDatabase(path: path, queue: queue)
    }
  }

  /// What reading a file of so many bytes may take: a hundred times what the longest question of a
  /// catalogue of its size takes, and a text a thousand times as long as the longest.
  private static func limits(ofFile bytes: Int) -> DatabaseLimits {
    DatabaseLimits(longestValue: 1_000_000, steps: 100_000_000 + 200 * min(bytes, 1 << 40))
  }

  /// Takes back what a change that was killed had written: a reader may not do it.
  private static func rollBackUnfinished(_ path: String) throws {
    guard try FileStatus.of(BuildFolder.resolved(path) + "-journal")?.size ?? 0 > 0 else { return }
    try CatalogStoreError.wrapping(path: path) {
      let queue = try DatabaseQueue(
        path: FileStatus.asFile(path), DatabaseOptions(busyTimeout: busyTimeout))
      // Reading is enough: SQLite rolls back first, unless a program is still at it.
      _ = try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    }
  }

  /// Runs `body` on the connection, with errors of SQLite turned into ``CatalogStoreError``.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try CatalogStoreError.wrapping(path: path) { try queue.read(body) }
  }

  /// The latest day a price was read; `nil` for a catalogue without prices.
  public func latestDate() throws -> CalendarDay? {
    try read(Self.latestDate)
  }

  /// The latest day on which prices of many phones were read; `nil` where there is none.
  static func readUpTo(_ db: Database) throws -> CalendarDay? {
    try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'read_up_to'")
      .flatMap { CalendarDay(iso: $0) }
  }

  static func latestDate(_ db: Database) throws -> CalendarDay? {
    try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'latest_date'")
      .flatMap { CalendarDay(iso: $0) }
  }
}
