internal import Catalog
internal import SQLite

/// What the rows of a table add up to.
struct TableSum: Hashable {
  var rows: Int64
  var sum: Int64
}

/// The sums of all tables, which a build writes, an edit keeps right, and `verify` computes again.
enum TableSums {
  /// Computes the sums of all tables as they stand.
  static func computed(_ db: Database) throws -> [String: TableSum] {
    let sums = RowSums()
    try db.define(sums)
    var computed: [String: TableSum] = [:]
    for (number, name) in try names(db).enumerated() {
      let columns = try columns(of: name, db).joined(separator: ", ")
      let rows = try Int64.fetchOne(
        db, sql: "SELECT count(row_sum(\(number), 1, \(columns))) FROM main.\(quoted(name))")
      computed[name] = TableSum(rows: rows ?? 0, sum: sums.sum(number))
    }
    return computed
  }

  /// The sums as they were written.
  static func stored(_ db: Database) throws -> [String: TableSum] {
    let rows = try FactsReader.all(db, "SELECT name, row_count, hash_sum FROM table_sum") {
      try ($0.get(0) as String, TableSum(rows: $0.get(1), sum: $0.get(2)))
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }

  /// Writes the sums of a catalogue that is whole.
  static func write(to db: Database) throws {
    let insert = try db.makeStatement(
      sql: "INSERT INTO table_sum (name, row_count, hash_sum) VALUES (?, ?, ?)")
    for (name, sum) in try computed(db).sorted(by: { $0.key < $1.key }) {
      try insert.execute(arguments: [name, sum.rows, sum.sum])
    }
  }

  /// Runs `change`, which changes some rows, and moves the sums by what it added and took out.
  ///
  /// Damage that was there before is not in what moves them, so that it is still found.
  static func following(_ db: Database, _ change: () throws -> Void) throws {
    let sums = RowSums()
    try db.define(sums)
    let names = try names(db)
    for (number, name) in names.enumerated() { try follow(name, number, db) }
    try change()
    let update = try db.makeStatement(
      sql: "UPDATE table_sum SET row_count = row_count + ?1, hash_sum = ?2 WHERE name = ?3")
    let stored = try stored(db)
    for (number, name) in names.enumerated() {
      guard let old = stored[name] else { continue }
      try update.execute(arguments: [sums.count(number), old.sum &+ sums.sum(number), name])
      for event in Event.allCases {
        try db.execute(sql: "DROP TRIGGER temp.\(event.trigger(number))")
      }
    }
  }

  private enum Event: String, CaseIterable {
    case insert, update, delete

    func trigger(_ table: Int) -> String { "sum_\(table)_\(rawValue)" }
  }

  /// Adds what a statement writes into a table to its sum, and takes out what it replaces.
  private static func follow(_ name: String, _ number: Int, _ db: Database) throws {
    let columns = try columns(of: name, db)
    func taken(_ row: String, _ sign: Int) -> String {
      let values = columns.map { "\(row).\($0)" }.joined(separator: ", ")
      return "SELECT row_sum(\(number), \(sign), \(values));"
    }
    for event in Event.allCases {
      let body =
        (event == .insert ? "" : taken("OLD", -1)) + (event == .delete ? "" : taken("NEW", 1))
      try db.execute(
        sql: """
          CREATE TEMP TRIGGER \(event.trigger(number)) AFTER \(event.rawValue) \
          ON main.\(quoted(name)) BEGIN \(body) END
          """)
    }
  }

  /// The tables that are summed, in an order that their rows do not change.
  private static func names(_ db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT name FROM main.sqlite_schema
        WHERE type = 'table' AND name <> 'table_sum' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'
        ORDER BY name
        """)
  }

  /// The columns that are stored.
  private static func columns(of table: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_info(?) ORDER BY cid", arguments: [table]
    ).map(quoted)
  }

  private static func quoted(_ name: String) -> String {
    "\"\(name.replacing("\"", with: "\"\""))\""
  }
}
