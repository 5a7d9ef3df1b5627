import Catalog
import Foundation
import SQLite
import Testing

@testable import CatalogStore

/// A catalogue file is input like any other: what others made of it is refused or found.
@Suite struct `Trust in the catalogue file` {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("catalog.sqlite")
    try CatalogDatabase.build(try Self.facts(), at: path, marks: ["made": "here"])
  }

  /// Facts with a row in every table.
  private static func facts() throws -> CatalogFacts {
    var builder = FactsBuilder()
    builder.add("samsung", "Galaxy A06", launched: "2024-08", prices: [Price("5990")])
    builder.add("poco", "X7", launched: "2025-01", prices: [Price("12990"), Price("12490", .shop)])
    builder.change { facts in
      let phone = facts.phones[0].id
      let source = facts.sources[0].id
      facts.variants.append(
        Variant(phone: phone, configuration: Configuration(ramGB: 6, storageGB: 128)))
      facts.guides.append(Guide(id: "phones-under-20k", title: "Phones under 20k"))
      facts.androidVersions.append(
        AndroidVersion(
          number: 14, released: date("2023-10-04"), url: "https://example.org/versions"))
      facts.instalments.append(
        Instalment(
          phone: phone, monthly: Peso(pesos: 500), months: 12, observedOn: date("2024-09-01"),
          source: source))
      facts.retractions.append(
        Retraction(
          phone: phone, amount: Peso(pesos: 9_990), source: source, reason: "a slip",
          retractedOn: date("2024-09-01")))
      facts.conflicts.append(
        SourceConflict(
          phone: phone, field: "price_php", believed: "5990", believedSource: source,
          rejected: "9990", rejectedSource: source, rule: "neighbours"))
    }
    return builder.facts
  }

  private func meddle(_ sql: String) throws {
    try DatabaseQueue(path: path, DatabaseOptions(checksReferences: false)).inDatabase {
      try $0.execute(sql: "PRAGMA ignore_check_constraints = ON;" + sql)
    }
  }

  private func checks() throws -> Set<String> {
    try Set(CatalogDatabase.open(path: path).verify().map(\.check))
  }

  @Test func `every value that is changed is found`() throws {
    let whole = try folder.bytes(of: "catalog.sqlite")
    let cells = try DatabaseQueue(path: path).inDatabase { db in
      try FactsReader.all(
        db,
        """
        SELECT tables.name, columns.name FROM sqlite_schema AS tables,
          pragma_table_info(tables.name) AS columns WHERE tables.type = 'table'
        """
      ) { try (table: $0.get(0) as String, column: $0.get(1) as String) }
    }
    #expect(cells.count > 150)
    var found = 0
    for (table, column) in cells {
      try folder.write(whole, to: "catalog.sqlite")
      let changed = try DatabaseQueue(path: path, DatabaseOptions(checksReferences: false))
        .inDatabase { db in
          try db.execute(
            sql: """
              PRAGMA ignore_check_constraints = ON;
              UPDATE OR IGNORE \(table) SET \(column) = CASE typeof(\(column))
                WHEN 'integer' THEN \(column) + 1 WHEN 'real' THEN \(column) * 2
                WHEN 'text' THEN \(column) || 'x' END
              WHERE \(column) IS NOT NULL
              """)
          return db.changesCount
        }
      guard changed > 0 else { continue }
      found += 1
      let findings = try CatalogDatabase.open(path: path).read(SumCheck.findings)
      #expect(!findings.isEmpty, "\(table).\(column)")
    }
    #expect(found > 80)
  }

  @Test(arguments: ["guide", "price_observation", "instalment", "offer", "meta"])
  func `rows that are gone are found`(table: String) throws {
    try meddle("DELETE FROM \(table)")
    #expect(try checks().contains("checksum"))
  }

  @Test func `damage that was there before an edit is found after it`() throws {
    try meddle("UPDATE source SET publisher = 'Nobody' WHERE id = (SELECT min(id) FROM source)")
    try CatalogDatabase.edit(at: path, .everything) { _, facts in
      var changed = facts
      changed.variants.append(
        Variant(phone: facts.phones[0].id, configuration: Configuration(ramGB: 4, storageGB: 64)))
      return (changed, [:])
    }
    let found = try CatalogDatabase.open(path: path).verify().filter { $0.check == "checksum" }
    #expect(found.map(\.location) == ["source"])
    #expect(found.first?.what.english == "a row of it is not as it was written")
  }

  @Test(arguments: [
    (
      "view more",
      """
      CREATE VIEW more AS
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n
      """
    ),
    ("view prices", "DROP VIEW prices; CREATE VIEW prices AS SELECT 1 AS id"),
    ("trigger t", "CREATE TRIGGER t AFTER INSERT ON guide BEGIN DELETE FROM guide; END"),
    ("table words", "CREATE VIRTUAL TABLE words USING fts4(word)"),
  ])
  func `what runs when a file is read is refused`(object: String, sql: String) throws {
    try meddle(sql)
    #expect(
      throws: CatalogStoreError.damaged(path: path, detail: "its \(object) is not ours")
    ) { try CatalogDatabase.open(path: path) }
  }

  @Test(arguments: [Int64.max, Int64.min, 0, -1, 1_000_000_000_001])
  func `an amount that is none is an error of the file`(centavos: Int64) throws {
    try meddle(
      """
      UPDATE OR IGNORE price_observation SET centavos = \(centavos);
      UPDATE price_in_force SET centavos = \(centavos);
      """)
    let database = try CatalogDatabase.open(path: path)
    let damage = CatalogStoreError.damaged(
      path: path, detail: "“\(centavos) centavos” is not a value of its column")
    #expect(throws: damage) { try database.facts() }
    #expect(throws: damage) {
      try database.session { try $0.selection(of: BudgetQuery(), on: day("2025-02-01")) }
    }
  }

  @Test(arguments: ["-4", "1e300", "9e999"])
  func `a size of memory that is none is an error of the file`(size: String) throws {
    try meddle("UPDATE OR IGNORE variant SET ram_gb = \(size)")
    #expect(throws: CatalogStoreError.self) { try CatalogDatabase.open(path: path).facts() }
  }

  @Test(arguments: [
    ("chipset_class", "level"), ("phone", "chipset_class"), ("android_version", "number"),
    ("instalment", "months"),
  ])
  func `a number beyond its range is an error of the file`(table: String, column: String) throws {
    try meddle("UPDATE OR IGNORE \(table) SET \(column) = 4611686018427387904")
    let database = try CatalogDatabase.open(path: path)
    #expect(throws: CatalogStoreError.self) { _ = try database.facts().phones.count }
    #expect(try database.verify().contains { $0.check == "checksum" })
  }

  @Test func `a condition of a table that is broken is named`() throws {
    try meddle("UPDATE guide SET id = '../../x'")
    let found = try CatalogDatabase.open(path: path).verify().filter { $0.check == "constraint" }
    #expect(found.map(\.location) == ["guide"])
    #expect(
      found.first?.what.english.hasPrefix("1 row does not keep the condition id GLOB") == true)
  }

  @Test func `every condition of the schema is asked`() throws {
    let sql = try DatabaseQueue(path: path).inDatabase {
      try String.fetchAll($0, sql: "SELECT sql FROM sqlite_schema WHERE type = 'table'")
    }.joined(separator: "\n")
    #expect(
      ConstraintCheck.conditions(in: sql).count == sql.split(separator: "CHECK").count - 1)
    #expect(ConstraintCheck.conditions(in: "CHECK (a <> ')' AND (b)) CHECK (c)").count == 2)
  }

  @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "shop.example", "https://"])
  func `an address that is none of the web is an error`(address: String) throws {
    try meddle("UPDATE source SET url = '\(address)' WHERE id = (SELECT min(id) FROM source)")
    #expect(try checks().contains("address"))
  }
}
