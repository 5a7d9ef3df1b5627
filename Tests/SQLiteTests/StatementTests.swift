import SQLite
import Testing

@Suite struct `Statements and rows` {
  private let queue: DatabaseQueue

  init() throws {
    queue = try DatabaseQueue()
    try queue.write { (db) throws -> Void in
      try db.execute(
        sql: """
          CREATE TABLE phone (id TEXT PRIMARY KEY, centavos INTEGER CHECK (centavos > 0)) STRICT;
          -- a comment between; with a semicolon
          INSERT INTO phone VALUES ('a', 1), ('b', 2), ('c', 3);
          """)
    }
  }

  @Test func `all statements of a text are run, comments and space left out`() throws {
    try queue.inDatabase { (db) throws -> Void in
      #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM phone") == 3)
      try db.execute(sql: " ; -- nothing\n;\n")
      try db.execute(sql: "")
      #expect(db.changesCount == 3)
    }
  }

  @Test func `rows come one after the other, in order`() throws {
    try queue.read { (db) throws -> Void in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT id, centavos FROM phone WHERE centavos > ?1 ORDER BY id DESC",
        arguments: [1])
      var found: [String] = []
      while let row = try rows.next() { found.append(try row.get(0)) }
      #expect(found == ["c", "b"])
      #expect(try rows.next()?.count == nil)
    }
  }

  @Test func `rows that were fetched hold their values`() throws {
    try queue.read { (db) throws -> Void in
      let rows = try Row.fetchAll(db, sql: "SELECT id FROM phone ORDER BY id")
      #expect(try rows.map { try $0.get(0) as String } == ["a", "b", "c"])
      let statement = try db.makeStatement(sql: "SELECT id FROM phone WHERE centavos = ?")
      let first = try #require(try Row.fetchOne(statement, arguments: [1]))
      let second = try #require(try Row.fetchOne(statement, arguments: [2]))
      #expect(try [first.get(0), second.get(0)] as [String] == ["a", "b"])
      #expect(try Row.fetchOne(statement, arguments: [9])?.count == nil)
    }
  }

  @Test func `a value may be missing: no row, or NULL in it`() throws {
    try queue.read { (db) throws -> Void in
      #expect(try Int.fetchOne(db, sql: "SELECT centavos FROM phone WHERE id = 'z'") == nil)
      #expect(try Int.fetchOne(db, sql: "SELECT max(centavos) FROM phone WHERE id = 'z'") == nil)
      #expect(try String.fetchAll(db, sql: "SELECT id FROM phone WHERE id = 'z'") == [])
    }
  }

  @Test func `two cursors of the same SQL do not disturb each other`() throws {
    try queue.read { (db) throws -> Void in
      let sql = "SELECT id FROM phone ORDER BY id"
      let outer = try Row.fetchCursor(db, sql: sql)
      var pairs: [String] = []
      while let row = try outer.next() {
        let left: String = try row.get(0)
        pairs += try String.fetchAll(db, sql: sql).map { left + $0 }
      }
      #expect(pairs == ["aa", "ab", "ac", "ba", "bb", "bc", "ca", "cb", "cc"])
    }
  }

  @Test func `a statement that is kept starts afresh, without its old values`() throws {
    try queue.inDatabase { (db) throws -> Void in
      let sql = "SELECT id FROM phone WHERE centavos >= ?1 ORDER BY id"
      let first = try Row.fetchCursor(db, sql: sql, arguments: [2])
      #expect(try first.next()?.get(0) == "b")
      #expect(try String.fetchAll(db, sql: sql, arguments: [1]) == ["a", "b", "c"])
      #expect(throws: DatabaseError.self) { _ = try String.fetchAll(db, sql: sql) }
    }
  }

  @Test func `a statement that was refused can be run again`() throws {
    try queue.write { (db) throws -> Void in
      let insert = try db.makeStatement(sql: "INSERT INTO phone (id, centavos) VALUES (?, ?)")
      for centavos in [-1, 0] {
        _ = #expect(throws: DatabaseError.self) {
          try insert.execute(arguments: ["d", centavos])
        }
      }
      try insert.execute(arguments: ["d", 4])
      try insert.execute(arguments: ["e", nil])
      #expect(try Int.fetchAll(db, sql: "SELECT centavos FROM phone WHERE id = 'd'") == [4])
      #expect(db.lastInsertedRowID == 5)
    }
  }

  @Test func `there must be a value for each parameter`() throws {
    try queue.inDatabase { (db) throws -> Void in
      let error = #expect(throws: DatabaseError.self) {
        try db.execute(sql: "DELETE FROM phone WHERE id = ? OR id = ?", arguments: ["a"])
      }
      #expect(error?.resultCode == .misuse)
      #expect(error?.message == "1 values for 2 parameters")
      #expect(throws: DatabaseError.self) { _ = try db.makeStatement(sql: " -- nothing") }
    }
  }

  @Test func `a statement says whether it writes`() throws {
    try queue.inDatabase { (db) throws -> Void in
      #expect(try db.makeStatement(sql: "SELECT 1").isReadOnly)
      #expect(try !db.makeStatement(sql: "DELETE FROM phone").isReadOnly)
    }
  }

  @Test func `marks are as many as the values`() {
    #expect(databaseQuestionMarks(count: 3) == "?, ?, ?")
    #expect(databaseQuestionMarks(count: 0) == "")
  }
}
