internal import Catalog
internal import SQLite

/// What a file could hold that runs when it is read: views, triggers and tables made by code.
enum ForeignObjects {
  /// Throws where the file has one that is not of our making.
  ///
  /// Other tables and indexes run nothing; ``SchemaCheck`` finds them.
  static func refuse(in db: Database, path: String) throws {
    let running = try FactsReader.all(
      db,
      """
      SELECT type, name, sql FROM sqlite_schema
      WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%'
      """
    ) { try (type: $0.get(0) as String, name: $0.get(1) as String, sql: $0.get(2) as String?) }
    guard !running.isEmpty else { return }
    let own = Set(
      Schema.migrations.lazy.filter { $0.sql.hasPrefix("CREATE VIEW") }
        .flatMap { $0.sql.split(separator: ";") }.map { $0.drop(while: \.isWhitespace) })
    for object in running {
      guard object.type == "view", let sql = object.sql, own.contains(sql[...]) else {
        throw CatalogStoreError.damaged(
          path: path, detail: "its \(object.type) \(object.name) is not ours")
      }
    }
  }
}
