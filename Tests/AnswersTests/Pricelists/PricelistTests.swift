import Answers
import Catalog
import Testing

@Suite("Pricelists")
struct PricelistTests {
  private static let brands = [
    Brand(id: "zeta", name: "Zeta"), Brand(id: "acme", name: "acme"),
    Brand(id: "bolt", name: "Bolt", parent: "acme"),
  ]

  private static let catalog = facts(
    brands: brands,
    phones: [
      phone("z1", brand: "zeta", model: "Z1", launched: "2023-02"),
      phone("a16", model: "Galaxy A16", launched: "2023-03"),
      phone("a5", model: "Galaxy A5", launched: "2023"),
      phone("b1", brand: "bolt", model: "B1", launched: nil, released: "2023-06"),
      phone("seen", model: "Seen", launched: nil, firstSeen: "2023-10-15"),
      phone("other", model: "Other year", launched: "2024-01"),
    ],
    variants: [
      variant("a5", 4, 64), variant("a5", 8, 128), variant("a16", 4, 64), variant("a16", 8, 128),
    ],
    prices: [
      price("a5", 9_990, ram: 8, storage: 128, read: "2023-10-15", source: "ptg"),
      price("a16", 7_990, read: "2023-10-15", source: "ptg"),
      price("a16", 6_990, .priceDrop, from: "2024-02-01", read: "2024-03-24", source: "ptg-2"),
      price("z1", 20_000, .shop, read: "2023-10-15", source: "shop"),
      price("other", 5_000, read: "2024-03-24", source: "ptg-2"),
    ],
    sources: [
      source("ptg", publisher: "PTG", read: "2023-10-15"),
      source("ptg-2", publisher: "PTG", read: "2024-03-24"),
      source("shop", publisher: "A shop", read: "2023-10-15"),
    ])

  private func lines(_ list: Pricelist) -> [String] {
    list.rows.map { row in
      let offer = row.offer
      let price = offer.price.map { "\($0.amount.plain) \($0.kind.rawValue)" } ?? "-"
      return "\(offer.name)|\(offer.configuration.words)|\(price)|\(row.listedBy.rawValue)"
    }
  }

  @Test("brands stand in order of name, models in natural order, variants by configuration")
  func wholeList() {
    let list = Pricelist.of(2023, Self.catalog)
    #expect(
      lines(list) == [
        "acme Galaxy A5|4GB + 64GB|-|launch", "acme Galaxy A5|8GB + 128GB|9990 srp|launch",
        "acme Galaxy A16||7990 srp|launch", "Bolt B1||-|release", "Zeta Z1||20000 shop|launch",
        "acme Seen||-|first-seen",
      ])
    #expect(list.brands.map(\.brand.id) == ["acme", "bolt", "zeta"])
    #expect(
      list.counts
        == PricelistCounts(
          brands: 3, phones: 5, pricedPhones: 3, variants: 6, pricedVariants: 3))
    #expect(list.rows.first { $0.offer.phone.id == "z1" }?.source?.id == "shop")
    #expect(
      list.publishers == [
        PricelistPublisher(publisher: "A shop", prices: 1, readOn: [date("2023-10-15")]),
        PricelistPublisher(publisher: "PTG", prices: 2, readOn: [date("2023-10-15")]),
      ])
  }

  @Test("prices stand at the end of the year, or at the latest date in the current year")
  func asOf() {
    #expect(Pricelist.of(2023, Self.catalog).asOf == day("2023-12-31"))
    #expect(Pricelist.of(2024, Self.catalog).asOf == day("2024-03-24"))
    #expect(Pricelist.of(2030, Self.catalog).asOf == day("2024-03-24"))
    let later = Pricelist.of(2023, Self.catalog, asOf: day("2024-03-01"))
    #expect(later.rows.first { $0.offer.phone.id == "a16" }?.offer.price?.amount == php(6_990))
  }

  @Test("on a day within the year the phones that came later are not yet there")
  func withinTheYear() {
    let list = Pricelist.of(2023, Self.catalog, asOf: day("2023-02-28"))
    #expect(Set(list.rows.map(\.offer.phone.id)) == ["z1", "a5"])
  }

  @Test("what was not known by a day is left out: later readings and phones first seen later")
  func knownOn() {
    let list = Pricelist.of(2023, Self.catalog, knownOn: day("2023-12-01"))
    #expect(list.asOf == day("2023-10-15"))
    #expect(list.knownOn == day("2023-12-01"))
    // Only the phone that was seen by then is there.
    #expect(lines(list) == ["acme Seen||-|first-seen"])
  }

  @Test("what narrows a list leaves out rows, not only phones")
  func narrowed() {
    let index = FactIndex(Self.catalog)
    var query = BudgetQuery()
    query.brands = ["acme"]
    query.price = PriceRange(upper: .init(php(9_000), inclusive: true))
    let list = Pricelist.of(
      2023, index, narrowing: [.init(same: "acme"), .init(same: "up to ₱9,000")],
      where: OfferMatch(query, in: index).holds)
    #expect(lines(list) == ["acme Galaxy A16||7990 srp|launch"])
    #expect(list.head.narrowing == [.init(same: "acme"), .init(same: "up to ₱9,000")])
    #expect(list.counts.phones == 1)
  }

  @Test("a year without phones has an empty list, and the index says which years there are")
  func emptyYear() {
    let index = FactIndex(Self.catalog)
    #expect(Pricelist.of(2019, index).brands.isEmpty)
    #expect(index.years == [2023, 2024])
  }

  @Test("the order of the facts does not matter, and twice gives the same", arguments: 0..<10)
  func orderIndependence(seed: Int) {
    let original = RandomCatalog.facts(seed: UInt64(seed))
    var random = Seeded(UInt64(seed) + 100)
    var shuffled = original
    shuffled.phones.shuffle(using: &random)
    shuffled.prices.shuffle(using: &random)
    shuffled.variants.shuffle(using: &random)
    shuffled.sources.shuffle(using: &random)
    shuffled.brands.shuffle(using: &random)
    for year in 2019...2026 {
      #expect(Pricelist.of(year, original) == Pricelist.of(year, shuffled))
    }
  }

  @Test(
    "a list of what was known on a day is the list of the facts read by then", arguments: 0..<10)
  func knownOnIsAFilter(seed: Int) {
    let all = RandomCatalog.facts(seed: UInt64(seed))
    let known = day("2023-01-01")
    var early = all
    early.prices.removeAll { $0.observedOn.earliest > known }
    early.phones.removeAll { $0.firstSeen.earliest > known }
    for year in 2020...2025 {
      let list = Pricelist.of(year, all, knownOn: known)
      let expected = Pricelist.of(year, early)
      #expect(list.brands == expected.brands && list.asOf == expected.asOf)
    }
  }

  @Test("every phone is in the list of exactly one year", arguments: 0..<5)
  func yearsPartition(seed: Int) {
    let catalog = RandomCatalog.facts(seed: UInt64(seed))
    let index = FactIndex(catalog)
    let listed = index.years.flatMap { Set(Pricelist.of($0, index).rows.map(\.offer.phone.id)) }
    #expect(listed.sorted() == catalog.phones.map(\.id).sorted())
  }

  @Test("no list has two rows for one configuration of a phone", arguments: 0..<20)
  func rowsAreUnique(seed: Int) {
    let index = FactIndex(RandomCatalog.facts(seed: UInt64(seed)))
    for phone in index.phones {
      let configurations = index.offers(of: phone, on: index.latestDay).map(\.configuration)
      #expect(Set(configurations).count == configurations.count)
      #expect(!configurations.isEmpty)
    }
  }
}
