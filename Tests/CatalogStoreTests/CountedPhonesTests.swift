import Answers
import Catalog
import CatalogStore
import Testing

/// Figures and lists say of which phones they are, and how many older ones there are.
@Suite struct `Counted phones` {
  private let facts: CatalogFacts

  init() {
    var facts = FactsBuilder()
    facts.add("poco", "X7", launched: "2025-01", prices: [Price("10999", observed: "2026-07-06")])
    facts.add("poco", "X6", launched: "2025-02", prices: [Price("8999", observed: "2026-07-06")])
    facts.add("poco", "M2", launched: "2020-07", prices: [Price("4990", observed: "2021-02-01")])
    facts.add("samsung", "A1", launched: "2019-07", prices: [Price("3990", observed: "2020-01-01")])
    self.facts = facts.facts
  }

  private var catalogue: Catalogue<MemoryEngine> { Catalogue(MemoryEngine(facts)) }

  @Test("Bands count current phones, all with --older or by year, and the others where none fits")
  func bands() throws {
    let current = try catalogue.bands()
    #expect(current.counted == PhonesCounted(.current, older: 2))
    #expect(current.bands.map(\.phones).reduce(0, +) == 2)
    let all = try catalogue.bands(withOlder: true)
    #expect(all.counted == PhonesCounted(.all, older: 2))
    #expect(all.bands.map(\.phones).reduce(0, +) == 4)
    #expect(try catalogue.bands(by: .year).counted.scope == .all)
    let older = try catalogue.bands(brand: "Samsung")
    #expect(older.counted == PhonesCounted(.older, older: 1))
    #expect(older.bands.map(\.phones).reduce(0, +) == 1)
  }

  @Test("Brands are compared by current phones and say how many older ones each has")
  func brands() throws {
    let current = try catalogue.brands(["poco", "samsung"]).comparison
    #expect(current.counted == PhonesCounted(.current, older: 2))
    #expect(current.brands.map(\.phones) == [2, 0])
    #expect(current.brands.map(\.olderLeftOut) == [1, 1])
    let all = try catalogue.brands(["poco", "samsung"], withOlder: true).comparison
    #expect(all.brands.map(\.phones) == [3, 1])
    #expect(all.brands.map(\.olderLeftOut) == [0, 0])
    let older = try catalogue.brands(["samsung"]).comparison
    #expect(older.counted == PhonesCounted(.older, older: 1))
    #expect(older.brands.map(\.phones) == [1])
  }

  @Test("Similar phones are current ones, older ones where no other is left")
  func similar() throws {
    #expect(
      try catalogue.similar(to: "poco x7").counted == PhonesCounted(.current, older: 2))
    let all = try catalogue.similar(to: "poco x7", withOlder: true)
    #expect(all.counted == PhonesCounted(.all, older: 2))
    #expect(all.phones.count == 3)
    let cheaper = try catalogue.similar(to: "poco x6", cheaper: true)
    #expect(cheaper.counted == PhonesCounted(.older, older: 2))
  }

  @Test("Every result says of which phones it is")
  func find() throws {
    #expect(
      try catalogue.find("poco").answer.counted == PhonesCounted(.current, older: 1))
    #expect(
      try catalogue.find("poco 2020").answer.counted == PhonesCounted(.all, older: 1))
    #expect(
      try catalogue.find("samsung").answer.counted == PhonesCounted(.older, older: 1))
  }
}
