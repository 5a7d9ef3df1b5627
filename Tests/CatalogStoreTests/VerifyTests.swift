import Catalog
import CatalogStore
import Foundation
import SQLite
import Testing

@Suite struct `Verifying a catalogue` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func findings(_ change: (inout FactsBuilder) -> Void) throws -> [Finding] {
    var builder = FactsBuilder()
    builder.add("samsung", "Galaxy A06", launched: "2024-08", prices: [Price("5990")])
    change(&builder)
    return try folder.catalog(of: builder.facts).verify()
  }

  /// Findings after `sql` has meddled with a whole catalogue.
  private func findings(afterRunning sql: String) throws -> [Finding] {
    _ = try folder.catalog(of: FactsBuilder.sample)
    let path = folder.file("catalog.sqlite")
    try DatabaseQueue(path: path, DatabaseOptions(checksReferences: false)).inDatabase {
      try $0.execute(sql: sql)
    }
    return try CatalogDatabase.open(path: path).verify()
  }

  @Test func `a sound catalogue has no findings`() throws {
    #expect(try folder.catalog(of: FactsBuilder.sample).verify() == [])
  }

  @Test(arguments: [("59900", "about ten times", "₱6,490"), ("599", "about a tenth of", "₱5,990")])
  func `a price with a digit too many or too few is an error`(
    amount: String, words: String, neighbour: String
  ) throws {
    let found = try findings {
      $0.add("poco", "X1", prices: [Price("5990"), Price("6490", .shop), Price(amount, .street)])
    }
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.check == "price-times-ten")
    #expect(found.first?.location == "poco-x1")
    let formatted = try #require(Peso(plain: amount)).formatted
    #expect(found.first?.what.english == "\(formatted) is \(words) its neighbours (\(neighbour))")
    #expect(
      found.first?.cure.english
        == "compare it with its source, page/2024-03-24/poco-x1, and correct prices.csv")
  }

  @Test func `a price that somebody has looked at passes`() throws {
    let found = try findings { builder in
      builder.add("poco", "X1", prices: [Price("5990"), Price("59900", .street)])
      builder.change {
        $0.conflicts.append(
          SourceConflict(
            phone: "poco-x1", field: "price_php", believed: "5990", believedSource: "list",
            rejected: "59900", rejectedSource: "list", rule: "neighbours"))
      }
    }
    #expect(found == [])
  }

  @Test func `prices that fell in time are no slip`() throws {
    #expect(
      try findings {
        $0.add(
          "poco", "X1", prices: [Price("39990"), Price("9990", .shop), Price("19990", .online)])
      } == [])
  }

  @Test(arguments: ["2006", "2028", "1999-12-31"])
  func `a launch outside the years of phones is an error`(launch: String) throws {
    let found = try findings { $0.add("poco", "X1", launched: launch) }
    #expect(found.contains { $0.severity == .error && $0.check == "launch-year" })
  }

  @Test(arguments: ["2007", "2025-12"])
  func `a launch within them is none`(launch: String) throws {
    #expect(
      try findings { $0.add("poco", "X1", launched: launch, firstSeen: "2024") }
        .filter { $0.severity == .error } == [])
  }

  @Test func `a launch far from what else is known is a warning`() throws {
    let found = try findings { builder in
      for year in [2021, 2021, 2022] {
        builder.add("poco", "N\(builder.facts.phones.count)", launched: "\(year)") {
          $0.chipset = "Helio G95"
        }
      }
      builder.add("poco", "Odd", launched: "2016") { $0.chipset = "Helio G95" }
      builder.add("poco", "Older than Android", launched: "2019") {
        $0.os = "Android"
        $0.osVersion = "13, MIUI 14"
      }
      builder.add("poco", "Twice", launched: "2019", released: "2023-01")
      builder.add(
        "poco", "Early", launched: "2024", prices: [Price("9990", observed: "2022-03-24")])
      builder.change {
        $0.androidVersions = [
          AndroidVersion(
            number: 13, released: date("2022"), url: "https://a.example/versions")
        ]
      }
    }
    #expect(found.allSatisfy { $0.severity == .warning && $0.check == "launch-year" })
    #expect(
      found.map(\.what.english) == [
        "launched in 2024, but a price was read on 2022-03-24",
        "launched in 2016, but its brand's phones with the same chipset in 2021 to 2022",
        "launched in 2019 with Android 13, which is of 2022",
        "launched in 2019, but released in 2023-01",
      ])
  }

  @Test func `sources and phones that nothing rests on are warnings`() throws {
    let found = try findings { builder in
      builder.change {
        $0.sources.append(FactsBuilder.source("unused", "2024"))
        $0.phones.append(Phone(id: "poco-x1", brand: "poco", model: "X1", firstSeen: date("2024")))
      }
    }
    #expect(found.map(\.check) == ["source-unused", "phone-unsourced"])
    #expect(found.map(\.location) == ["unused", "poco-x1"])
  }

  @Test func `a sub-brand of a sub-brand is an error`() throws {
    let found = try findings { builder in
      builder.change { $0.brands.append(Brand(id: "note", name: "Note", parent: "redmi")) }
    }
    #expect(found.map(\.check) == ["brand-depth"])
  }

  @Test func `a name that two brands answer to is an error`() throws {
    let found = try findings { builder in
      builder.change { $0.brands.append(Brand(id: "x", name: "X", aliases: ["samsung"])) }
    }
    #expect(found.map(\.location) == ["samsung, x"])
  }

  @Test func `a word that two brands answer to, or that names none, is an error`() throws {
    let found = try findings { builder in
      builder.change {
        $0.brandWords.append(BrandWord(brand: "apple", kind: .family, word: "galaxy"))
        $0.brandWords.append(BrandWord(brand: "apple", kind: .wider, word: "pear"))
      }
    }
    #expect(found.map(\.check) == ["brand-alias", "brand-word"])
    #expect(found.map(\.location) == ["apple, samsung", "apple"])
  }

  @Test func `two phones of one name are a warning`() throws {
    let found = try findings { builder in
      builder.change {
        $0.phones.append(
          Phone(id: "samsung-a06", brand: "samsung", model: "GALAXY-A06", firstSeen: date("2024")))
        $0.fieldSources.append(FieldSource(phone: "samsung-a06", source: "list", fields: []))
      }
    }
    #expect(found.map(\.check) == ["same-name"])
    #expect(found.first?.location == "samsung-a06, samsung-galaxy-a06")
  }

  @Test(
    arguments: [
      ("UPDATE price_in_force SET centavos = centavos + 1 WHERE id = 1", "price_in_force"),
      ("UPDATE offer SET value = value + 1 WHERE id = 1", "offer"),
      ("DELETE FROM phone_word WHERE phone = 'poco-m6' AND word = 'm6'", "phone_word"),
      ("DELETE FROM model_word WHERE phone = 'poco-m6'", "model_word"),
      ("UPDATE model_place SET place = 9 WHERE phone = 'poco-m6'", "model_place"),
      ("UPDATE meta SET value = '2020-01-01'", "meta"),
    ])
  func `an edited derived table is an error`(sql: String, table: String) throws {
    let found = try findings(afterRunning: sql)
    #expect(found.contains { $0.check == "derived" && $0.location == table }, "\(found)")
  }

  @Test(
    arguments: [
      ("DELETE FROM source WHERE id LIKE 'page/%'", "orphan"),
      ("DELETE FROM source WHERE id LIKE 'page/%'", "price-unsourced"),
      ("DELETE FROM price_band WHERE id = '5000-7000'", "bands"),
      ("DROP INDEX variant_once", "schema"), ("CREATE TABLE more (a)", "schema"),
      ("DROP TABLE name_join", "schema"), ("DROP TABLE phone", "schema"),
      ("DROP TABLE phone", "file-damaged"), ("PRAGMA journal_mode = WAL", "journal"),
      (
        "DROP INDEX variant_once; INSERT INTO variant VALUES ('poco-m6', 6, 128)", "variant-twice"
      ),
      (
        "PRAGMA ignore_check_constraints = ON; UPDATE price_observation SET observed_on = 'x'",
        "file-damaged"
      ),
    ])
  func `a catalogue that was meddled with is told`(sql: String, check: String) throws {
    let found = try findings(afterRunning: sql)
    #expect(found.contains { $0.check == check }, "\(found.map(\.sentence))")
  }

  @Test func `errors come before warnings`() throws {
    let severities = try findings(
      afterRunning: "DELETE FROM price_in_force; DELETE FROM field_source"
    ).map(\.severity)
    #expect(severities == severities.sorted())
    #expect(Set(severities) == [.error, .warning])
  }

  @Test func `no single wrong byte ends the program`() throws {
    _ = try folder.catalog(of: FactsBuilder.sample)
    let whole = try folder.bytes(of: "catalog.sqlite")
    var generator = SeededGenerator(seed: 7)
    for round in 0..<40 {
      var damaged = whole
      for _ in 0...(round % 8) {
        let place = Int.random(in: 0..<damaged.count, using: &generator)
        damaged[place] = UInt8.random(in: 0...255, using: &generator)
      }
      try folder.write(damaged, to: "damaged.sqlite")
      do {
        let catalog = try CatalogDatabase.open(path: folder.file("damaged.sqlite"))
        _ = try catalog.verify()
        _ = try catalog.facts()
        _ = try catalog.find(BudgetQuery())
        _ = try catalog.summary()
      } catch is CatalogStoreError {
        // What cannot be read says so.
      }
    }
  }
}
