import Answers
import Catalog
import Testing

@Suite("The entries of a catalogue")
struct EntriesTests {
  @Test("are what is shown of each phone, in the order of lists", arguments: 1...4)
  func records(seed: UInt64) throws {
    let catalogue = Catalogue<MemoryEngine>(RandomCatalog.facts(seed: seed))
    let entries = try catalogue.entries(nearest: 3)
    #expect(entries.count == 40)
    for entry in entries {
      let shown = try catalogue.show(entry.offer.phone.id)
      #expect(entry.answer.record.pricesInForce == shown.record.pricesInForce)
      let isSame = entry.answer == shown
      #expect(isSame, "\(entry.offer.phone.id)")
    }
  }

  @Test("name the same nearest phones as the question for them", arguments: 1...4)
  func nearest(seed: UInt64) throws {
    let catalogue = Catalogue<MemoryEngine>(RandomCatalog.facts(seed: seed))
    for entry in try catalogue.entries(nearest: 3) {
      let similar = try catalogue.similar(to: entry.offer.phone.id, limit: 3)
      #expect(
        entry.nearest.map { $0.phone.id } == similar.phones.map { $0.offer.phone.id },
        "\(entry.offer.phone.id)")
      #expect(entry.offer.configuration == similar.offer.configuration)
    }
  }

  @Test("of brands by year are the figures of each year", arguments: 1...2)
  func brandsByYear(seed: UInt64) throws {
    let catalogue = Catalogue<MemoryEngine>(RandomCatalog.facts(seed: seed))
    for comparison in try catalogue.brandsByYear() {
      let year = try #require(comparison.year)
      let asked = try catalogue.brands(year: year).comparison
      #expect(comparison.asOf == asked.asOf)
      #expect(comparison.brands.map { $0.median } == asked.brands.map { $0.median })
      #expect(comparison.brands.map { $0.phones } == asked.brands.map { $0.phones })
    }
  }
}
