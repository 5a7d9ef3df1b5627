internal import Catalog
internal import SQLite

/// The shape of a catalogue file: what marks it as ours, and the steps that make it.
enum Schema {
  /// Marks an SQLite file as a presyo catalogue: `PRSY` in ASCII.
  static let applicationID = 0x5052_5359

  /// Every step in order; a step that has shipped is never edited, but for the columns of the
  /// specifications, which follow their table.
  static let migrations: [Migration] = [
    .facts, .derived, .standing, .editing, .retractions, .inference, .views, .brandWords,
    .chipsetClasses, .sums, .offers, .words,
  ]

  /// The version that a file made by all ``migrations`` has.
  static var version: Int { migrations.count }

  /// Makes the schema in an empty database.
  static func create(in db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    for (index, migration) in migrations.enumerated() {
      try db.execute(sql: migration.sql)
      try db.execute(sql: "PRAGMA user_version = \(index + 1)")
    }
  }

  /// Throws unless the database is a catalogue of this version.
  static func checkVersion(_ db: Database, path: String) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
      throw CatalogStoreError.notCatalog(path: path)
    }
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if found > version {
      throw CatalogStoreError.newerVersion(path: path, version: found, supported: version)
    }
    if found < version {
      throw CatalogStoreError.olderVersion(path: path, version: found, supported: version)
    }
    // A file without the table is damaged, which whoever reads it finds out.
    let columns = try Set(
      String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('phone')"))
    guard columns.isEmpty || columns.isSuperset(of: PhoneColumns.names) else {
      throw CatalogStoreError.olderColumns(path: path)
    }
  }
}

/// One step of the schema, in SQL alone, so that it keeps its meaning when the code moves on.
struct Migration {
  let name: String
  let sql: String

  /// SQL that holds where `column` is a date to the day, month or year, and possible.
  static func isDate(_ column: String) -> String {
    """
    CASE length(\(column)) \
    WHEN 4 THEN \(column) GLOB '[0-9][0-9][0-9][0-9]' AND \(column) >= '0001' \
    WHEN 7 THEN \(column) GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]' \
    AND substr(\(column), 6) BETWEEN '01' AND '12' AND \(column) >= '0001' \
    WHEN 10 THEN \(column) GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' \
    AND \(column) >= '0001' AND date(\(column), '+0 days') IS \(column) \
    ELSE \(column) IS NULL END
    """
  }

  /// SQL that holds where `column` is in kebab case.
  static func isKebab(_ column: String) -> String {
    """
    \(column) GLOB '[a-z0-9]*' AND \(column) NOT GLOB '*[^a-z0-9-]*' \
    AND \(column) NOT GLOB '*--*' AND \(column) NOT GLOB '*-'
    """
  }

  /// SQL that holds where `column` has words and no white space around them.
  static func isText(_ column: String) -> String {
    "\(column) <> '' AND trim(\(column)) = \(column)"
  }
}
