import Catalog
import Testing

@Suite struct `The facts of a catalogue` {
  private func facts() throws -> CatalogFacts {
    let day = try #require(PartialDate(iso: "2024-03-24"))
    var facts = CatalogFacts()
    for id in ["b", "a"] {
      facts.brands.append(Brand(id: id, name: id))
      facts.phones.append(Phone(id: "\(id)-x", brand: id, model: "X", firstSeen: day))
      facts.sources.append(PriceSource(id: "s-\(id)", publisher: "P", url: "u", readOn: day))
      facts.guides.append(Guide(id: "g-\(id)", title: "T"))
      facts.fieldSources.append(FieldSource(phone: "\(id)-x", source: "s-\(id)", fields: []))
      for amount in [7990, 5990] {
        facts.prices.append(
          PriceObservation(
            phone: "\(id)-x", amount: Peso(pesos: amount), kind: .srp, observedOn: day,
            source: "s-\(id)", asWritten: "\(amount)"))
        facts.variants.append(
          Variant(
            phone: "\(id)-x", configuration: Configuration(ramGB: Double(amount), storageGB: 8)))
      }
      facts.joins.append(
        NameJoin(phone: "\(id)-x", source: "s-\(id)", nameAsWritten: "X", rule: "r"))
      facts.conflicts.append(
        SourceConflict(
          phone: "\(id)-x", field: "os", believed: "1", believedSource: "s-a", rejected: "2",
          rejectedSource: "s-b", rule: "r"))
    }
    return facts
  }

  @Test func `have one order, whatever order they came in`() throws {
    let facts = try facts()
    var turned = facts
    turned.brands.reverse()
    turned.phones.reverse()
    turned.prices.reverse()
    turned.variants.reverse()
    turned.sources.reverse()
    turned.joins.reverse()
    turned.conflicts.reverse()
    turned.guides.reverse()
    turned.fieldSources.reverse()
    #expect(facts.sorted() == turned.sorted())
    #expect(facts.sorted().phones.map(\.id) == ["a-x", "b-x"])
    #expect(facts.sorted().prices.map(\.amount.plain) == ["5990", "7990", "5990", "7990"])
    #expect(facts.sorted().sorted() == facts.sorted())
  }

  @Test func `that came twice are there once`() throws {
    let facts = try facts()
    var doubled = facts
    doubled.prices += facts.prices
    doubled.variants += facts.variants
    doubled.joins += facts.joins
    doubled.conflicts += facts.conflicts
    #expect(doubled.sorted() == facts.sorted())
  }

  @Test func `a kind of price is official, a fallback, or neither`() {
    #expect(PriceKind.allCases.filter(\.isOfficial) == [.srp, .priceDrop, .promo])
    #expect(PriceKind.allCases.filter(\.servesAsFallback) == [.online, .street, .shop])
  }
}
