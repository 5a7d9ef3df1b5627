import Answers
import Catalog
import Testing

@Suite("Guides")
struct GuideAnswerTests {
  private static let catalog = facts(
    phones: [
      phone(
        "good", model: "Good",
        Specifications(
          network: .fiveG, chipset: "Dimensity 7050", batteryMAh: 5000, features: [.nfc: true])),
      phone("plain", model: "Plain", Specifications(network: .fourG, batteryMAh: 5000)),
      phone("unpriced", model: "Unpriced", Specifications(network: .fiveG)),
      phone("dear", model: "Dear", Specifications(network: .fiveG)),
      phone("edge", model: "Edge", Specifications(network: .fiveG)),
    ],
    variants: [variant("good", 8, 128), variant("good", 8, 256)],
    prices: [
      price("good", 9_000, ram: 8, storage: 128), price("good", 11_000, ram: 8, storage: 256),
      price("plain", 4_000), price("dear", 20_000), price("edge", 10_000),
    ])

  private func answer(_ change: (inout BudgetQuery) -> Void) -> GuideAnswer {
    var query = BudgetQuery()
    query.price = PriceRange(upper: .init(php(10_000), inclusive: false))
    change(&query)
    return GuideAnswer.of(
      Guide(id: "guide", title: "A guide"),
      reading: QueryReading(text: "A guide", query: query, tokens: []), FactIndex(Self.catalog))
  }

  @Test("the cheapest variant that fits stands for its phone, best first, the bound kept")
  func ranked() {
    let answer = answer { $0.sort = .value }
    #expect(answer.entries.map(\.offer.phone.id) == ["good", "plain"])
    #expect(answer.entries.map(\.rank) == [1, 2])
    #expect(answer.entries[0].offer.configuration == config(8, 128))
    #expect(answer.unpriced.map(\.phone.id) == ["unpriced"])
    #expect(answer.boundary.upper?.amount == php(10_000))
    #expect(answer.asOf == day("2024-03-24"))
  }

  @Test("every entry says why it is in: its value for each condition, then its strengths")
  func reasons() throws {
    let answer = answer {
      $0.network = .fiveG
      $0.features = [.nfc]
      $0.sort = .value
    }
    #expect(answer.entries.count == 1)
    let entry = try #require(answer.entries.first)
    let price = try #require(entry.offer.price)
    #expect(
      entry.reasons == [
        .meets(.price, .price(price)), .meets(.network, .text("5G")),
        .meets(.features, .texts(["NFC"])), .strong(.battery, 800), .strong(.ram, 720),
        .strong(.network, 1000),
      ])
    #expect(entry.score?.total == ValueScore.of(entry.offer, use: nil, asOf: answer.asOf).total)
    #expect(entry.isBestBuy)
  }

  @Test("the order is the query's; without value there is no score")
  func order() {
    let cheapest = answer { $0.sort = .price }
    #expect(cheapest.entries.map(\.offer.phone.id) == ["plain", "good"])
    #expect(cheapest.entries.allSatisfy { $0.score == nil })
    let kids = answer { $0.use = .kids }
    #expect(kids.entries.allSatisfy { $0.score?.use == .kids })
  }

  @Test("a use ranks by its own weights", arguments: Use.allCases)
  func uses(use: Use) {
    let answer = answer { $0.use = use }
    let totals = answer.entries.compactMap { $0.score?.total }
    #expect(totals.count == 2 && totals == totals.sorted(by: >))
  }
}
