import Catalog
import CatalogStore
import Foundation
import SQLite
import Testing

/// Raw SQL against a built catalogue: what the schema itself refuses, whoever writes.
@Suite struct `The schema keeps its promises` {
  private let folder: TemporaryFolder
  private let queue: DatabaseQueue

  init() throws {
    folder = try TemporaryFolder()
    try CatalogDatabase.build(FactsBuilder.sample, at: folder.file("catalog.sqlite"))
    queue = try DatabaseQueue(path: folder.file("catalog.sqlite"))
  }

  private func isStored(_ sql: String) throws -> Bool {
    do {
      try queue.write { try $0.execute(sql: sql) }
      return true
    } catch let error as DatabaseError where error.resultCode == .constraint {
      return false
    }
  }

  /// An observation with one column changed.
  private func observation(_ column: String, _ value: String) -> String {
    var values = [
      "phone": "'poco-m6'", "ram_gb": "6", "storage_gb": "128", "centavos": "799900",
      "kind": "'srp'", "effective_from": "'2024-01'", "effective_until": "NULL",
      "observed_on": "'2024-03-24'", "source": "'list'", "as_written": "'₱7,999'",
    ]
    values[column] = value
    let columns = values.keys.sorted()
    return """
      INSERT INTO price_observation (\(columns.joined(separator: ", ")))
      VALUES (\(columns.compactMap { values[$0] }.joined(separator: ", ")))
      """
  }

  @Test func `a whole observation is stored once`() throws {
    #expect(try isStored(observation("kind", "'srp'")))
    #expect(try !isStored(observation("kind", "'srp'")))
    #expect(try isStored(observation("kind", "'street'")))
  }

  @Test(
    arguments: [
      ("source", "NULL"), ("source", "'nowhere'"), ("phone", "NULL"), ("phone", "'no-phone'"),
      ("kind", "NULL"), ("kind", "'rumour'"), ("kind", "'SRP'"), ("centavos", "NULL"),
      ("centavos", "0"), ("centavos", "-1"), ("centavos", "1000000000001"), ("centavos", "799.5"),
      ("centavos", "'cheap'"), ("observed_on", "NULL"), ("observed_on", "''"),
      ("observed_on", "'2024-02-30'"), ("observed_on", "'2023-02-29'"),
      ("observed_on", "'2024-13'"),
      ("observed_on", "'2024-00'"), ("observed_on", "'0000'"), ("observed_on", "'24'"),
      ("observed_on", "'2024-1-1'"), ("observed_on", "'June 2024'"),
      ("observed_on", "'2024-06-26 '"), ("effective_from", "'2024-04-31'"),
      ("effective_from", "''"), ("effective_until", "'2023-12'"), ("effective_until", "'later'"),
      ("ram_gb", "0"), ("storage_gb", "-64"), ("ram_gb", "'six'"), ("as_written", "NULL"),
    ])
  func `an observation with an impossible value is not stored`(
    column: String, value: String
  ) throws {
    #expect(try !isStored(observation(column, value)))
  }

  @Test(
    arguments: [
      ("observed_on", "'2024'"), ("observed_on", "'2024-06'"), ("observed_on", "'2024-02-29'"),
      ("effective_from", "NULL"), ("effective_until", "'2024-01'"), ("effective_until", "'2024'"),
      ("ram_gb", "NULL"), ("ram_gb", "0.5"), ("kind", "'kit'"), ("centavos", "1"),
    ])
  func `an observation as vague as its source is stored`(column: String, value: String) throws {
    #expect(try isStored(observation(column, value)))
  }

  @Test func `every kind of price that the program knows is stored`() throws {
    for kind in PriceKind.allCases {
      #expect(try isStored(observation("kind", "'\(kind.rawValue)'")), "\(kind)")
    }
  }

  @Test(
    arguments: [
      "INSERT INTO brand (id, name) VALUES ('Kata', 'Kata')",
      "INSERT INTO brand (id, name) VALUES ('kata-', 'Kata')",
      "INSERT INTO brand (id, name) VALUES ('ka--ta', 'Kata')",
      "INSERT INTO brand (id, name) VALUES ('', 'Kata')",
      "INSERT INTO brand (id, name) VALUES ('kata', '')",
      "INSERT INTO brand (id, name) VALUES ('kata', 'SAMSUNG')",
      "INSERT INTO brand (id, name, parent) VALUES ('kata', 'Kata', 'none')",
      "INSERT INTO brand (id, name, parent) VALUES ('kata', 'Kata', 'kata')",
      "INSERT INTO brand_alias (brand, position, alias) VALUES ('poco', 1, 'iphone')",
      "INSERT INTO brand_word (brand, kind, word) VALUES ('none', 'family', 'find')",
      "INSERT INTO brand_word (brand, kind, word) VALUES ('poco', 'nickname', 'find')",
      "INSERT INTO brand_word (brand, kind, word) VALUES ('poco', 'family', '')",
      "INSERT INTO brand_word (brand, kind, word) VALUES ('samsung', 'family', 'galaxy')",
      "INSERT INTO phone (id, brand, model, first_seen) VALUES ('x', 'none', 'X', '2024')",
      "INSERT INTO phone (id, brand, model, first_seen) VALUES ('x', 'poco', ' X', '2024')",
      "INSERT INTO phone (id, brand, model) VALUES ('x', 'poco', 'X')",
      "INSERT INTO variant (phone, ram_gb, storage_gb) VALUES ('poco-m6', 6, 128)",
      "INSERT INTO variant (phone) VALUES ('none')",
      "INSERT INTO source (id, publisher, url, read_on) VALUES ('s', 'P', '', '2024')",
      "INSERT INTO source (id, publisher, url) VALUES ('s', 'P', 'https://example.org')",
      "INSERT INTO guide (id, title) VALUES ('g', '')",
      "UPDATE phone SET nfc = 2 WHERE id = 'poco-m6'",
      "UPDATE phone SET network = 6 WHERE id = 'poco-m6'",
      "UPDATE phone SET battery_mah = 5 WHERE id = 'poco-m6'",
      "UPDATE phone SET launched = '2024-06-31' WHERE id = 'poco-m6'",
      "DELETE FROM phone WHERE id = 'poco-m6'",
      "DELETE FROM source WHERE id = 'list'",
      "DELETE FROM brand WHERE id = 'xiaomi'",
    ])
  func `a statement that would break a promise is refused`(sql: String) throws {
    #expect(try !isStored(sql))
  }

  @Test func `every specification and every feature has a column of its name`() throws {
    let columns = try queue.read {
      try Set(String.fetchAll($0, sql: "SELECT name FROM pragma_table_info('phone')"))
    }
    #expect(Set(Specifications.fields.map(\.name)).subtracting(columns) == [])
  }

  @Test func `every table is strict`() throws {
    let loose = try queue.read {
      try String.fetchAll(
        $0,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type = 'table' AND NOT strict
          """)
    }
    #expect(loose.filter { !$0.hasPrefix("sqlite_") } == [])
  }
}
