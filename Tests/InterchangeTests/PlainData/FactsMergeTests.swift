import Catalog
import Testing

@testable import Interchange

@Suite struct FactsMergeTests {
  @Test func `facts taken into themselves change nothing`() {
    let merge = FactsMerge(of: SampleFacts.facts, into: SampleFacts.facts)
    #expect(merge.facts == SampleFacts.facts.sorted())
    #expect(merge.counts.values.allSatisfy { $0.added == 0 && $0.changed == 0 })
    #expect(merge.counts[.brands]?.same == 3)
  }

  @Test func `facts taken into none are the facts`() {
    let merge = FactsMerge(of: SampleFacts.facts, into: CatalogFacts())
    #expect(merge.facts == SampleFacts.facts.sorted())
    #expect(merge.counts[.prices] == FactsMerge.Count(added: 2))
  }

  @Test func `a row with a known id replaces it, an observation is only added`() {
    var incoming = CatalogFacts()
    incoming.brands = [Brand(id: "poco", name: "Poco"), Brand(id: "itel", name: "itel")]
    incoming.prices = SampleFacts.facts.prices.prefix(1).map {
      PriceObservation(
        phone: $0.phone, amount: Peso(pesos: 9_999), kind: $0.kind, observedOn: $0.observedOn,
        source: $0.source, asWritten: "9999")
    }
    let merge = FactsMerge(of: incoming, into: SampleFacts.facts)
    #expect(merge.counts[.brands] == FactsMerge.Count(added: 1, changed: 1))
    #expect(merge.counts[.prices] == FactsMerge.Count(added: 1))
    #expect(merge.facts.brands.first { $0.id == "poco" }?.name == "Poco")
    #expect(merge.facts.prices.count == 3)
  }
}
