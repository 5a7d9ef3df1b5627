import Answers
import Catalog
import Testing

@Suite("Differences of pricelists")
struct PricelistDifferenceTests {
  private static let catalog = facts(
    phones: [
      phone("up", model: "Up"), phone("down", model: "Down"), phone("same", model: "Same"),
      phone("none", model: "None"), phone("later", model: "Later"),
      phone("newer", model: "Newer", launched: "2024-05-15"),
    ],
    variants: [variant("down", 4, 64), variant("down", 8, 128)],
    prices: [
      price("up", 5_000, from: "2024-01-01"), price("up", 6_000, from: "2024-05-01"),
      price("down", 9_000, ram: 4, storage: 64, from: "2024-01-01"),
      price("down", 11_000, ram: 8, storage: 128, from: "2024-01-01"),
      price("down", 8_000, .priceDrop, ram: 4, storage: 64, from: "2024-05-01"),
      price("same", 7_000, from: "2024-01-01"),
      price("later", 4_000, .shop, read: "2024-06-01"), price("newer", 3_000),
    ])

  private func list(_ asOf: String, where fits: (Offer) -> Bool = { _ in true }) -> Pricelist {
    Pricelist.of(2024, FactIndex(Self.catalog), asOf: day(asOf), where: fits)
  }

  @Test("of one year on two days every row is in its class, with both prices")
  func twoDays() {
    let difference = PricelistDifference.between(list("2024-03-01"), list("2024-06-02"))
    let lines = difference.rows.map { row in
      "\(row.name) \(row.configuration.words): \(row.difference.rawValue) "
        + "\(row.from?.amount.plain ?? "-") \(row.to?.amount.plain ?? "-") "
        + "\(row.change?.basisPoints.map(String.init) ?? "-")"
    }
    #expect(
      lines == [
        "Acme Down 4GB + 64GB: cheaper 9000 8000 -1111",
        "Acme Down 8GB + 128GB: unchanged 11000 11000 0", "Acme Later : unknown - 4000 -",
        "Acme Newer : new - 3000 -", "Acme None : unknown - - -",
        "Acme Same : unchanged 7000 7000 0",
        "Acme Up : dearer 5000 6000 2000",
      ])
    #expect(
      difference.phones == [
        .new: 1, .gone: 0, .dearer: 1, .cheaper: 1, .unchanged: 1, .unknown: 2,
      ])
  }

  @Test("a phone in one of the lists only is new or gone")
  func newAndGone() {
    let without = list("2024-06-02") { $0.phone.id != "up" }
    let whole = list("2024-06-02")
    let added = PricelistDifference.between(without, whole)
    let removed = PricelistDifference.between(whole, without)
    #expect(added.count(of: .new) == 1 && added.phones[.new] == 1)
    #expect(removed.count(of: .gone) == 1 && removed.phones[.gone] == 1)
    #expect(removed.rows.first { $0.difference == .gone }?.from?.amount == php(6_000))
  }

  @Test("the classes add up to the union of the rows and of the phones", arguments: 0..<20)
  func classesAddUp(seed: Int) {
    let index = FactIndex(RandomCatalog.facts(seed: UInt64(seed)))
    let lists = [
      Pricelist.of(2022, index), Pricelist.of(2023, index),
      Pricelist.of(2023, index, asOf: day("2021-05-05")),
      Pricelist.of(2023, index) { ($0.price?.amount ?? php(0)) < php(15_000) },
    ]
    struct Key: Hashable {
      let phone: String
      let configuration: Configuration
    }
    func keys(_ list: Pricelist) -> Set<Key> {
      Set(list.rows.map { Key(phone: $0.offer.phone.id, configuration: $0.offer.configuration) })
    }
    for first in lists {
      for second in lists {
        let difference = PricelistDifference.between(first, second)
        let total = PriceDifferenceClass.allCases.reduce(0) { $0 + difference.count(of: $1) }
        #expect(total == keys(first).union(keys(second)).count)
        #expect(difference.rows.count == total)
        let phones = Set((first.rows + second.rows).map(\.offer.phone.id))
        #expect(difference.phones.values.reduce(0, +) == phones.count)
        if first == second {
          #expect(difference.rows.allSatisfy { $0.difference == .unchanged || $0.from == nil })
        }
      }
    }
  }

  @Test("turned round, new is gone and dearer is cheaper", arguments: 0..<10)
  func mirrored(seed: Int) {
    let index = FactIndex(RandomCatalog.facts(seed: UInt64(seed)))
    let (early, late) = (
      Pricelist.of(2022, index, asOf: day("2022-06-01")), Pricelist.of(2022, index)
    )
    let (there, back) = (
      PricelistDifference.between(early, late), PricelistDifference.between(late, early)
    )
    for (one, other) in [
      (PriceDifferenceClass.new, PriceDifferenceClass.gone), (.dearer, .cheaper),
      (.unchanged, .unchanged), (.unknown, .unknown),
    ] {
      #expect(there.count(of: one) == back.count(of: other))
      #expect(there.phones[one] == back.phones[other])
    }
  }
}
