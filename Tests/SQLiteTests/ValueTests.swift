import SQLite
import Testing

@Suite struct `Values of columns` {
  private let queue: DatabaseQueue

  init() throws {
    queue = try DatabaseQueue()
  }

  private func stored(_ value: DatabaseValue) throws -> DatabaseValue? {
    try queue.inDatabase { db in
      try Row.fetchOne(db, sql: "SELECT ?1", arguments: StatementArguments([value]))?
        .databaseValue(0)
    }
  }

  @Test(
    arguments: [
      .null, .integer(0), .integer(.min), .integer(.max), .integer(1 << 53 + 1), .real(0.5),
      .real(-.greatestFiniteMagnitude), .real(.infinity), .real(.leastNonzeroMagnitude),
      .text(""), .text("₱20,000 · piña 👍🏽"), .text("a\u{0}b"), .text("e\u{301}"), .blob([]),
      .blob([0, 255, 0]), .unreadableText([0x61, 0xFF]),
    ] as [DatabaseValue])
  func `a value that is bound is read back as it was`(value: DatabaseValue) throws {
    #expect(try stored(value) == value)
  }

  @Test func `what is no number is stored as NULL`() throws {
    #expect(try stored(.real(.nan)) == .null)
  }

  private func read<Value: ColumnValue>(_ sql: String, as: Value.Type) throws -> Value {
    try queue.inDatabase { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT \(sql)")
      return try #require(try rows.next()).get(0)
    }
  }

  @Test func `a value is read as its own type`() throws {
    #expect(try read("9223372036854775807", as: Int.self) == Int.max)
    #expect(try read("-9223372036854775808", as: Int64.self) == Int64.min)
    #expect(try read("1.5", as: Double.self) == 1.5)
    #expect(try read("2", as: Double.self) == 2)
    #expect(try read("'x'", as: String.self) == "x")
    #expect(try read("x'00ff'", as: [UInt8].self) == [0, 255])
    #expect(try read("1", as: Bool.self))
    #expect(try !read("0", as: Bool.self))
  }

  /// Throws what `read` throws, as words.
  private func refusal<Value: ColumnValue>(_ sql: String, as type: Value.Type) -> String? {
    do {
      let value = try read(sql, as: type)
      Issue.record("\(sql) was read as \(value)")
      return nil
    } catch {
      return (error as? UnreadableValue)?.value
    }
  }

  @Test func `a value of another type is an error that says it`() {
    #expect(refusal("'many'", as: Int.self) == "many")
    #expect(refusal("1.0", as: Int.self) == "1.0")
    #expect(refusal("NULL", as: Int.self) == "NULL")
    #expect(refusal("x'313233'", as: String.self) == "3 bytes")
    #expect(refusal("5", as: String.self) == "5")
    #expect(refusal("CAST(x'61ff' AS TEXT)", as: String.self) == "a\u{FFFD}")
    #expect(refusal("'1.5'", as: Double.self) == "1.5")
    #expect(refusal("9007199254740993", as: Double.self) == "9007199254740993")
    #expect(refusal("2", as: Bool.self) == "2")
    #expect(refusal("'x'", as: [UInt8].self) == "x")
  }

  @Test func `NULL is nil where it may be, and so is a column that is not there`() throws {
    try queue.inDatabase { db in
      let row = try #require(try Row.fetchOne(db, sql: "SELECT NULL, 7"))
      #expect(try row.get(0) as Int? == nil)
      #expect(try row.get(1) as Int? == 7)
      #expect(try row.get(2) as Int? == nil)
      #expect(try row.get(-1) as String? == nil)
      #expect(throws: UnreadableValue(value: "NULL")) { try row.get(2) as Int }
      #expect(row.count == 2)
      #expect(throws: UnreadableValue(value: "7")) { try row.get(1) as String? }
    }
  }
}
