import Answers
import Testing

@testable import Catalog

@Suite("Best buys")
struct BestBuysTests {
  private func candidate(_ id: String, _ pesos: Int?, battery: Int?, ram: Double?) -> Offer {
    offer(phone(id, Specifications(batteryMAh: battery)), pesos, ram: ram, storage: 64)
  }

  @Test("a phone that a cheaper one equals on every specification is no best buy")
  func dominated() {
    let marks = BestBuys.pareto(
      [
        candidate("cheap", 5_000, battery: 5000, ram: 4),
        candidate("dearer-same", 6_000, battery: 5000, ram: 4),
        candidate("dearer-better", 7_000, battery: 5000, ram: 8),
        candidate("same-price-worse", 5_000, battery: 4000, ram: 4),
        candidate("twin", 5_000, battery: 5000, ram: 4),
        candidate("unknown", 6_000, battery: nil, ram: 4),
        candidate("unpriced", nil, battery: 9000, ram: 16),
        candidate("worst-but-cheapest", 3_000, battery: 1000, ram: 1),
      ], on: [.battery, .ram])
    #expect(marks.phones == ["cheap", "twin", "dearer-better", "worst-but-cheapest"])
    #expect(marks.terms == [.battery, .ram])
  }

  @Test("the front is what the definition says, phone against phone", arguments: 0..<20)
  func bruteForce(seed: Int) {
    let facts = FactIndex(RandomCatalog.facts(seed: UInt64(seed), phones: 80))
    let offers = facts.startingOffers(of: facts.phones, on: facts.latestDay)
    let terms = BestBuys.terms(for: ValueWeights.columns[seed % ValueWeights.columns.count])
    let priced = offers.compactMap { offer -> (id: String, price: Peso, values: [Int])? in
      let values = ValueTerms.of(offer, asOf: facts.latestDay)
      return offer.price.map { price in
        (offer.phone.id, price.amount, terms.map { values[$0].flatMap { $0 } ?? -1 })
      }
    }
    var expected: Set<String> = []
    for one in priced {
      let isBeaten = priced.contains { other in
        let pairs = zip(other.values, one.values)
        return other.price <= one.price && pairs.allSatisfy { $0 >= $1 }
          && (other.price < one.price || pairs.contains { $0 > $1 })
      }
      if !isBeaten { expected.insert(one.id) }
    }
    #expect(BestBuys.pareto(offers, on: terms).phones == expected)
    #expect(BestBuys.pareto(offers.reversed(), on: terms).phones == expected)
  }

  @Test("the specifications of a use are its four heaviest, never price or age")
  func termsOfUse() {
    #expect(BestBuys.terms(for: nil) == [.chipset, .ram, .storage, .battery])
    #expect(BestBuys.terms(for: .gaming) == [.chipset, .ram, .display, .battery])
    #expect(BestBuys.terms(for: .camera) == [.chipset, .display, .camera, .selfie])
    for use in ValueWeights.columns {
      let terms = BestBuys.terms(for: use)
      #expect(terms.count == 4 && !terms.contains(.price) && !terms.contains(.recency))
    }
  }
}
