import Catalog
import CatalogStore
import Testing

/// Contract, section 1: current phones, and what is said of the others.
@Suite struct `Current phones` {
  private let catalog: CatalogDatabase
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    var facts = FactsBuilder()
    facts.add(
      "poco", "X7", launched: "2025-01", prices: [Price("10999", observed: "2025-02-01")])
    facts.add(
      "poco", "M2", launched: "2020-07", prices: [Price("4990", observed: "2021-02-01")])
    facts.add(
      "poco", "F3", launched: "2021-07",
      prices: [
        Price("16990", observed: "2021-08-01"),
        Price("8990", .shop, observed: "2026-07-06"),
      ])
    facts.add("poco", "X8", released: "2026-06")
    facts.add("poco", "X1", released: "2019-06")
    catalog = try folder.catalog(of: facts.facts)
  }

  private func under(
    _ pesos: Int, phones: OfferScope.Phones = .current, price: PriceChoice = .official
  ) throws -> BudgetAnswer {
    var query = BudgetQuery()
    query.price.upper = .init(Peso(pesos: pesos), inclusive: false)
    query.sort = .price
    return try catalog.find(query, phones: phones, price: price)
  }

  private func ids(_ answer: BudgetAnswer) -> [String] { answer.results.map(\.phone.id) }

  @Test("Current phones are the answer, the others are counted, a shop's phone at its shop's price")
  func current() throws {
    let answer = try under(12_000)
    #expect(ids(answer) == ["poco-f3", "poco-x7"])
    #expect(answer.older == 1)
    #expect(!answer.olderShown)
    #expect(answer.results.first?.price?.official?.amount == Peso(pesos: 16_990))
  }

  @Test("With the older ones all are the answer")
  func withOlder() throws {
    let answer = try under(12_000, phones: .all)
    #expect(ids(answer) == ["poco-m2", "poco-f3", "poco-x7"])
    #expect(answer.older == 1)
  }

  @Test("Where nothing current fits the older ones are the answer, with the nearest current phone")
  func olderShown() throws {
    let answer = try under(5_000)
    #expect(ids(answer) == ["poco-m2"])
    #expect(answer.olderShown)
    #expect(answer.nearest?.phone.id == "poco-f3")
    #expect(answer.relaxed == [])
  }

  @Test("Only current phones count as without a price")
  func unpriced() throws {
    #expect(try under(12_000).unpriced == 1)
    #expect(try under(12_000, phones: .all).unpriced == 1)
  }

  @Test("A shop's price can be the one that has to lie in the budget")
  func shops() throws {
    #expect(ids(try under(9_000, price: .shop)) == ["poco-f3"])
    #expect(try under(9_000, price: .official).moreAtShops == 0)
  }
}
