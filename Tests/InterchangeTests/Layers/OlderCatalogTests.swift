import Catalog
import Testing

@testable import Interchange

@Suite("What version 0.1 kept goes on") struct OlderCatalogTests {
  @Test(
    "of the brands that version 0.1 knew those of what was imported are kept, and their parents")
  func olderBrands() throws {
    var before = ListFixture.facts
    before.brands += [
      Brand(id: "acme", name: "Acme"), Brand(id: "zeta", name: "Zeta", parent: "acme"),
      Brand(id: "other", name: "Other"),
    ]
    before = before.sorted()
    let older = try ListFixture.plan("Model,SRP\nZeta One 5G,₱9990\n", facts: before) {
      $0.createsPhones = true
    }.applied(to: before)
    let saved = OlderCatalog.imported(in: older, over: ListFixture.facts)
    let new = Set(saved.brands.map(\.id)).subtracting(ListFixture.facts.brands.map(\.id))
    #expect(new == ["acme", "zeta"])
    #expect(saved.phones.contains { $0.brand == "zeta" })
  }
}
