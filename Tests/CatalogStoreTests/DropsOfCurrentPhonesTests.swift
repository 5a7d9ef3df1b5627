import Answers
import Catalog
import Testing

/// Drops are of current phones, and a price that only an archive's list states is none.
@Suite struct `Drops of current phones` {
  private var facts: CatalogFacts {
    var facts = FactsBuilder()
    facts.add(
      "poco", "X7", launched: "2025-01", prices: [Price("10999", observed: "2025-12-31")])
    facts.add(
      "poco", "M2", launched: "2020-07",
      prices: [Price("4990"), Price("3990", .priceDrop, from: "2021-05-01")])
    facts.change { facts in
      facts.sources.append(FactsBuilder.source("archive/poco-x7", "2026-07-06"))
      facts.prices.append(
        Price("9999", .priceDrop, observed: "2026-07-06")
          .observation(of: "poco-x7", source: "archive/poco-x7"))
      facts.readings = [
        Reading(
          id: "archive", publisher: "Guide", readOn: date("2026-07-06"), kind: .archive)
      ]
    }
    return facts.facts
  }

  @Test("Where no current phone has a dated drop, those of older phones are shown and it is said")
  func older() throws {
    let drops = try Catalogue(MemoryEngine(facts)).drops()
    #expect(drops.counted == PhonesCounted(.older, older: 1))
    #expect(drops.changes.map(\.phone.id) == ["poco-m2"])
    #expect(drops.undated == 1)
  }

  @Test("With --older all are shown, and the undated prices of all are counted")
  func all() throws {
    var request = DropsRequest()
    request.withOlder = true
    let drops = try Catalogue(MemoryEngine(facts)).drops(request)
    #expect(drops.counted == PhonesCounted(.all, older: 1))
    #expect(drops.total == 1)
    #expect(drops.undated == 1)
  }
}
