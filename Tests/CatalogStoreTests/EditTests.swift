import Catalog
import Foundation
import SQLite
import Testing

@testable import CatalogStore

/// A file that was changed in place holds and answers what a build of the changed facts would.
@Suite struct EditTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Every row of every table as text; offers by what they are, for their numbers may differ.
  private func dump(_ path: String) throws -> [String: [String]] {
    try CatalogDatabase.open(path: path).read { db in
      let tables = try FactsReader.all(
        db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      ) { try $0.get(0) as String }
      var dump: [String: [String]] = [:]
      for table in tables {
        let columns = try FactsReader.all(db, "SELECT name FROM pragma_table_info('\(table)')") {
          try $0.get(0) as String
        }.filter { !(table == "price_in_force" && $0 == "id") }
        let cells = columns.map { column in
          table == "offer" && column == "id"
            ? "quote(row.id - row.first)"
            : table == "offer" && ["first", "last"].contains(column)
              ? "(SELECT price.phone || quote(price.ram_gb) || quote(price.storage_gb) "
                + "FROM price_in_force AS price WHERE price.id = row.\(column))"
              : "quote(row.\(column))"
        }.joined(separator: " || '|' || ")
        dump[table] = try FactsReader.all(db, "SELECT \(cells) FROM \(table) AS row") {
          try $0.get(0) as String
        }.sorted()
      }
      return dump
    }
  }

  private func expectAsBuilt(
    _ facts: CatalogFacts, _ marks: [String: String], _ path: String, _ what: String
  ) throws {
    let anew = folder.file("anew.sqlite")
    try CatalogDatabase.build(facts, at: anew, marks: marks)
    let (edited, built) = (try dump(path), try dump(anew))
    #expect(Set(edited.keys) == Set(built.keys))
    for (table, rows) in built where table != "table_sum" {
      #expect(edited[table] == rows, "\(table) after \(what)")
    }
    // The sums tell of the numbers of offers too, so each is held against its own file.
    #expect(try CatalogDatabase.open(path: path).read(SumCheck.findings) == [], "\(what)")
    #expect(try CatalogDatabase.open(path: path).facts() == facts.sorted(), "\(what)")
  }

  /// Changes of every kind, drawn at random.
  private func change(_ facts: inout CatalogFacts, _ random: inout SeededGenerator) -> String {
    let phone = facts.phones[Int.random(in: 0..<facts.phones.count, using: &random)]
    switch Int.random(in: 0..<7, using: &random) {
    case 0:
      let source = PriceSource(
        id: "own-\(facts.sources.count)", publisher: "Corner Shop",
        url: "https://shop.example/\(facts.sources.count)", readOn: date("2024-01-05"))
      facts.sources.append(source)
      facts.prices.append(
        PriceObservation(
          phone: phone.id, amount: Peso(pesos: 4_000 + facts.prices.count), kind: .shop,
          observedOn: date("2024-01-05"), source: source.id, asWritten: "₱"))
      return "price add"
    case 1:
      guard let price = facts.prices.randomElement(using: &random) else { return "nothing" }
      facts.retractions.append(
        Retraction(
          phone: price.phone, configuration: price.configuration, amount: price.amount,
          reason: "a slip", retractedOn: date("2024-02-01")))
      facts = facts.applyingRetractions()
      return "price retract"
    case 2:
      facts.phones.append(
        Phone(
          id: "samsung-galaxy-a\(facts.phones.count)", brand: "samsung",
          model: "Galaxy A\(facts.phones.count)",
          launched: Bool.random(using: &random) ? date("2023-05") : nil,
          firstSeen: date("2024-01-05")))
      return "phone add"
    case 3:
      let index = facts.phones.firstIndex { $0.id == phone.id } ?? 0
      facts.phones[index].launched = date("2022-0\(Int.random(in: 1...9, using: &random))")
      facts.phones[index].specifications.batteryMAh = 5_000
      return "phone edit"
    case 4:
      let configuration = Configuration(ramGB: 12, storageGB: 512)
      guard !facts.variants.contains(Variant(phone: phone.id, configuration: configuration)) else {
        return "nothing"
      }
      facts.variants.append(Variant(phone: phone.id, configuration: configuration))
      return "variant"
    case 5:
      facts.instalments.append(
        Instalment(
          phone: phone.id, monthly: Peso(pesos: 500 + facts.instalments.count),
          observedOn: date("2024-01-05"), source: facts.sources[0].id))
      return "instalment"
    default:
      facts.conflicts.append(
        SourceConflict(
          phone: phone.id, field: "battery_mah", believed: "5000",
          believedSource: facts.sources[0].id, rejected: "\(facts.conflicts.count)",
          rejectedSource: facts.sources[0].id, rule: "stands-before-import"))
      return "conflict"
    }
  }

  @Test(arguments: 1...6)
  func `after changes of every kind in any order the file is as it would be built`(
    seed: Int
  ) throws {
    var source = RandomFacts(seed: UInt64(seed))
    var facts = source.facts(phones: 25).sorted()
    // A reading that ships fixes the day, so that own prices do not move it.
    facts.readings = [
      Reading(id: "page", publisher: "A Publisher", readOn: nil, kind: .list)
    ]
    let path = folder.file("edited.sqlite")
    try CatalogDatabase.build(facts, at: path, marks: ["n": "0"])
    var random = SeededGenerator(seed: UInt64(seed))
    for number in 1...12 {
      var what = ""
      var scope = FactsScope.everything
      var changed = facts
      what = change(&changed, &random)
      let touched = FactsDifference(from: facts, to: changed.sorted()).phones
      if let only = touched.first, touched.count == 1, what != "phone add" {
        scope = .phone(only, url: nil, sourceID: "own-")
      }
      let after = changed.sorted()
      try CatalogDatabase.edit(at: path, scope) { _, before in
        guard case .phone(let id, _, _) = scope else { return (after, ["n": "\(number)"]) }
        // All that is said of the one phone, as a command of one fact gives it back.
        let difference = FactsDifference(from: facts, to: after)
        var part = difference.applied(after, to: before)
        part.phones = part.phones.filter { $0.id == id }
        return (part, ["n": "\(number)"])
      }
      facts = after
      try expectAsBuilt(facts, ["n": "\(number)"], path, "\(number): \(what)")
    }
    let anew = try CatalogDatabase.open(path: folder.file("anew.sqlite")).verify()
    #expect(try Set(CatalogDatabase.open(path: path).verify()) == Set(anew))
  }

  @Test func `one price is written into the file as it stands`() throws {
    var facts = FactsBuilder.sample
    facts.readings = [Reading(id: "list", publisher: "A", readOn: date("2026-07-01"), kind: .list)]
    facts.prices = facts.prices.map { price in
      PriceObservation(
        phone: price.phone, configuration: price.configuration, amount: price.amount,
        kind: price.kind, observedOn: date("2026-07-01"), source: "list", asWritten: "")
    }
    let path = folder.file("edited.sqlite")
    try CatalogDatabase.build(facts, at: path)
    let place = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    let phone = try #require(facts.phones.first).id
    facts.sources.append(
      PriceSource(
        id: "own", publisher: "Own", url: "https://shop.example", readOn: date("2026-08-01")))
    let price = PriceObservation(
      phone: phone, amount: Peso(pesos: 3_999), kind: .shop, observedOn: date("2026-08-01"),
      source: "own", asWritten: "₱3,999")
    facts.prices.append(price)
    let scope = FactsScope.phone(phone, url: "https://shop.example", sourceID: "own")
    try CatalogDatabase.edit(at: path, scope) { _, part in
      #expect(part.phones.map(\.id) == [phone])
      var part = part
      part.sources.append(facts.sources[facts.sources.count - 1])
      part.prices.append(price)
      return (part.sorted(), [:])
    }
    try expectAsBuilt(facts, [:], path, "one price")
    let now = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    #expect(now == place)
  }

  @Test func `a price that moves the day of the catalogue renews everything`() throws {
    var facts = FactsBuilder.sample
    let path = folder.file("edited.sqlite")
    try CatalogDatabase.build(facts, at: path)
    let phone = try #require(facts.phones.first)
    facts.prices.append(
      PriceObservation(
        phone: phone.id, amount: Peso(pesos: 3_999), kind: .srp, observedOn: date("2027-01-01"),
        source: facts.sources[0].id, asWritten: "₱3,999"))
    try CatalogDatabase.edit(at: path, .everything) { _, _ in (facts.sorted(), [:]) }
    try expectAsBuilt(facts, [:], path, "a later day")
  }

  @Test func `what the schema refuses changes nothing`() throws {
    let path = folder.file("edited.sqlite")
    try CatalogDatabase.build(FactsBuilder.sample, at: path)
    let before = try dump(path)
    #expect(throws: CatalogStoreError.self) {
      try CatalogDatabase.edit(at: path, .everything) { _, facts in
        var facts = facts
        facts.variants.append(
          Variant(phone: facts.phones[0].id, configuration: Configuration(ramGB: -4)))
        return (facts, [:])
      }
    }
    #expect(try dump(path) == before)
    #expect(folder.names == ["edited.sqlite"])
  }
}
