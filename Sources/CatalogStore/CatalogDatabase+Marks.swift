internal import Catalog
internal import SQLite

extension CatalogDatabase {
  /// What was noted of the catalogue when it was built, by name: from which facts it was made.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func marks() throws -> [String: String] {
    try read { db in
      let rows = try FactsReader.all(
        db, "SELECT substr(key, 6), value FROM meta WHERE key LIKE 'mark.%'"
      ) { try ($0.get(0) as String, $0.get(1) as String) }
      return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }
  }

  static func write(_ marks: [String: String], to db: Database) throws {
    let statement = try db.makeStatement(sql: "INSERT INTO meta (key, value) VALUES (?, ?)")
    for (name, value) in marks.sorted(by: { $0.key < $1.key }) {
      try statement.execute(arguments: ["mark.\(name)", value])
    }
  }
}
