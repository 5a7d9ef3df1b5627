import Answers
import Catalog
import CatalogStore
import Testing

extension EnginePair {
  /// Prices of some publishers, kinds of sources and kinds of prices, and all of them together.
  func expectSameOrigins(_ facts: CatalogFacts) throws {
    let names = Set(facts.sources.map(\.publisher)).sorted()
    var origins = names.map { PriceOrigin(publishers: [$0.uppercased()]) }
    origins += ReadingKind.allCases.map { PriceOrigin(sourceKinds: [$0]) }
    origins += PriceKind.allCases.map { PriceOrigin(kinds: [$0]) }
    origins.append(
      PriceOrigin(
        publishers: Array(names.prefix(2)), sourceKinds: [.shop, .list, .press],
        kinds: [.shop, .online, .srp]))
    for origin in origins {
      for price in PriceChoice.allCases {
        var request = FindRequest(limit: 0)
        request.origin = origin
        request.price = price
        request.withOlder = true
        var query = BudgetQuery()
        query.price.upper = PriceRange.Bound(Peso(pesos: 15_000), inclusive: true)
        let reading = QueryReading(text: "", query: query, tokens: [])
        expectSame {
          try $0.find(reading, request)
        } memory: {
          try $0.find(reading, request)
        }
      }
      expectSame {
        try $0.currentPricelist(origin: origin)
      } memory: {
        try $0.currentPricelist(origin: origin)
      }
    }
  }
}
