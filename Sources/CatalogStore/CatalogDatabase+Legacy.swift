public import Catalog
internal import SQLite

extension CatalogDatabase {
  /// The facts of a catalogue that an older version of the program made; what it had no column
  /// for is unknown.
  ///
  /// - Throws: ``CatalogStoreError``.
  public static func factsOfOlderVersion(path: String) throws -> CatalogFacts {
    try CatalogStoreError.wrapping(path: path) {
      let queue = try DatabaseQueue(
        path: FileStatus.asFile(path), DatabaseOptions(.readOnly, busyTimeout: busyTimeout))
      return try queue.read { db in
        guard try Int.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
          throw CatalogStoreError.notCatalog(path: path)
        }
        return try FactsReader.factsOfOlderVersion(db).sorted()
      }
    }
  }
}

extension FactsReader {
  /// The facts in the tables of version 2, the first that shipped.
  fileprivate static func factsOfOlderVersion(_ db: Database) throws -> CatalogFacts {
    var facts = CatalogFacts()
    facts.brands = try brands(db)
    facts.sources = try sources(db)
    let there = Set(try String.fetchAll(db, sql: "SELECT name FROM pragma_table_info('phone')"))
    let columns = PhoneColumns.names.map { there.contains($0) ? $0 : "NULL" }
    facts.phones = try all(db, "SELECT \(columns.joined(separator: ", ")) FROM phone") {
      try PhoneColumns.phone($0)
    }
    facts.variants = try variants(db)
    facts.prices = try observations(db)
    facts.fieldSources = try fieldSources(db)
    facts.conflicts = try conflicts(db)
    facts.joins = try all(db, "SELECT phone, source, name_as_written, rule FROM name_join") {
      try NameJoin(phone: $0.get(0), source: $0.get(1), nameAsWritten: $0.get(2), rule: $0.get(3))
    }
    facts.guides = try all(db, "SELECT id, title FROM guide") {
      try Guide(id: $0.get(0), title: $0.get(1))
    }
    return facts
  }
}
