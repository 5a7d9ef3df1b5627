import SQLite
import TestSupport
import Testing

@Suite struct `Connections to a file` {
  private let folder: TemporaryFolder
  private var path: String { folder.path + "/catalog.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
    try DatabaseQueue(path: path).write {
      try $0.execute(
        sql: "CREATE TABLE phone (id TEXT PRIMARY KEY, brand TEXT REFERENCES phone (id)) STRICT")
    }
  }

  /// The code of the error that `body` throws.
  private func code(_ body: () throws -> Void) -> ResultCode? {
    do {
      try body()
      return nil
    } catch {
      return (error as? DatabaseError)?.extendedResultCode
    }
  }

  @Test func `a file that is not there is not made by a reader`() {
    let path = folder.path + "/none.sqlite"
    let error = #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: path, DatabaseOptions(.readOnly))
    }
    #expect(error?.resultCode == .cannotOpen)
    #expect(error?.message == "unable to open database file")
    #expect(error?.path == path)
    #expect(folder.names == ["catalog.sqlite"])
  }

  @Test func `a reader writes nothing`() throws {
    let reader = try DatabaseQueue(path: path, DatabaseOptions(.readOnly))
    #expect(
      code { try reader.inDatabase { try $0.execute(sql: "DELETE FROM phone") } }?.primary
        == .readOnly)
  }

  @Test func `an error names its code, its words, its statement and its file`() throws {
    let error = #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: path).read { try Int.fetchOne($0, sql: "SELECT x FROM phone") }
    }
    #expect(
      error
        == DatabaseError(
          .error, message: "no such column: x", sql: "SELECT x FROM phone", path: path))
  }

  @Test func `a constraint says which it is`() throws {
    let queue = try DatabaseQueue(path: path)
    let insert = "INSERT INTO phone VALUES "
    let refusals = [
      "('a', 'a'), ('a', NULL)", "('b', 'nowhere')",
    ].map { row in code { try queue.write { try $0.execute(sql: insert + row) } } }
    #expect(refusals == [.primaryKey, .foreignKey])
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM phone") } == 0)
    let loose = try DatabaseQueue(path: path, DatabaseOptions(checksReferences: false))
    #expect(code { try loose.write { try $0.execute(sql: insert + "('b', 'nowhere')") } } == nil)
  }

  @Test func `a transaction that fails undoes what it did`() throws {
    struct Stop: Error {}
    let queue = try DatabaseQueue(path: path)
    #expect(throws: Stop.self) {
      try queue.write { db in
        try db.execute(sql: "INSERT INTO phone VALUES ('a', NULL)")
        #expect(db.isInsideTransaction)
        throw Stop()
      }
    }
    #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM phone") } == 0)
    #expect(try queue.inDatabase { !$0.isInsideTransaction })
  }

  @Test func `a transaction within one is an error and no deadlock`() throws {
    let queue = try DatabaseQueue(path: path)
    let error = #expect(throws: DatabaseError.self) {
      try queue.read { _ in try queue.read { _ in } }
    }
    #expect(error?.message == "cannot start a transaction within a transaction")
  }

  @Test func `a reader sees one moment, whatever others write`() throws {
    let reader = try DatabaseQueue(path: path, DatabaseOptions(.readOnly))
    let writer = try DatabaseQueue(path: path)
    _ = try writer.inDatabase { try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL") }
    let count = "SELECT count(*) FROM phone"
    let counts = try reader.read { db in
      let before = try Int.fetchOne(db, sql: count)
      try writer.write { try $0.execute(sql: "INSERT INTO phone VALUES ('a', NULL)") }
      return [before, try Int.fetchOne(db, sql: count)]
    }
    #expect(counts == [0, 0])
    #expect(try reader.read { try Int.fetchOne($0, sql: count) } == 1)
  }

  @Test(arguments: [0, 0.05])
  func `a file that another holds is busy, after the wait that was asked for`(
    wait: Double
  ) throws {
    let writer = try DatabaseQueue(path: path)
    let other = try DatabaseQueue(path: path, DatabaseOptions(busyTimeout: wait))
    try writer.write { _ in
      let clock = ContinuousClock()
      let start = clock.now
      #expect(code { try other.write { _ in } } == .busy)
      #expect(start.duration(to: clock.now) >= .seconds(wait))
    }
    #expect(code { try other.write { _ in } } == nil)
  }

  @Test func `a file that is no database says so`() throws {
    try folder.write(String(repeating: "id,name\n", count: 200), to: "list.csv")
    let queue = try? DatabaseQueue(path: folder.path + "/list.csv", DatabaseOptions(.readOnly))
    #expect(
      code { _ = try queue?.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } }
        == .notADatabase)
  }

  @Test func `functions of a schema that is not ours are not trusted`() throws {
    let queue = try DatabaseQueue(path: path)
    #expect(try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA trusted_schema") } == 0)
  }

  private static let endless = """
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n
    """

  @Test func `a question asked meanwhile can stop a statement`() throws {
    let queue = try DatabaseQueue()
    var asked = 0
    #expect(
      code {
        try queue.inDatabase { db in
          try db.asking(
            every: 1000,
            {
              asked += 1
              return asked == 5
            }
          ) { _ = try Int.fetchOne(db, sql: Self.endless) }
        }
      } == .interrupted)
    #expect(asked == 5)
    #expect(try queue.inDatabase { try Int.fetchOne($0, sql: "SELECT 1") } == 1)
    #expect(asked == 5)
  }

  @Test func `another thread can stop a statement`() throws {
    let queue = try DatabaseQueue()
    #expect(
      code {
        try queue.inDatabase { db in
          try db.asking(
            every: 1000,
            {
              queue.interrupt()
              return false
            }
          ) { _ = try Int.fetchOne(db, sql: Self.endless) }
        }
      } == .interrupted)
  }

  @Test func `a statement that takes more steps than it may is ended, and no other`() throws {
    let queue = try DatabaseQueue()
    try queue.inDatabase { db in
      db.keep(within: DatabaseLimits(longestValue: 1000, steps: 2_000_000))
      #expect(code { _ = try Int.fetchOne(db, sql: Self.endless) } == .interrupted)
      // Each statement has steps of its own.
      let short = Self.endless.replacing("FROM n)", with: "FROM n LIMIT 50000)")
      for _ in 0..<6 {
        let counted = try Int.fetchOne(db, sql: short)
        #expect(counted == 50_000)
      }
      #expect(
        code { _ = try String.fetchOne(db, sql: "SELECT hex(zeroblob(1000))") } == .tooBig)
    }
  }
}
