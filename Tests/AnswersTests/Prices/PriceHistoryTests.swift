import Answers
import Catalog
import Testing

@Suite("Prices over time")
struct PriceHistoryTests {
  /// ₱23,999 at launch, ₱19,999 from 26 May 2023, read twice; a promo; a shop.
  private static let catalog = facts(
    phones: [phone("a", model: "A", launched: "2022-10-01", firstSeen: "2023-10-15")],
    variants: [variant("a", 8, 128), variant("a", 8, 256)],
    prices: [
      price("a", 23_999, ram: 8, storage: 128, read: "2023-10-15", source: "first"),
      price("a", 23_999, ram: 8, storage: 128, read: "2024-03-24", source: "second"),
      price(
        "a", 19_999, .priceDrop, ram: 8, storage: 128, from: "2023-05-26", read: "2023-10-15",
        source: "first"),
      price(
        "a", 17_999, .promo, ram: 8, storage: 128, from: "2023-11-11", until: "2023-11-12",
        read: "2024-03-24", source: "second"),
      price("a", 18_500, .shop, read: "2024-08-22", source: "shop"),
      price("a", 999, .kit, read: "2024-08-22", source: "shop"),
      price("a", 25_999, ram: 8, storage: 256, read: "2023-10-15", source: "first"),
      price("a", 21_999, ram: 8, storage: 256, read: "2024-03-24", source: "second"),
    ],
    sources: [
      source("first", read: "2023-10-15"), source("second", read: "2024-03-24"),
      source("shop", publisher: "A shop", read: "2024-08-22"),
    ])

  private var record: PhoneRecord { record(of: Self.catalog.prices) }

  private func record(of prices: [PriceObservation]) -> PhoneRecord {
    let catalog = Self.catalog
    return PhoneRecord(
      phone: catalog.phones[0], brand: catalog.brands[0], variants: catalog.variants,
      observations: prices, pricesInForce: [],
      sources: Dictionary(catalog.sources.map { ($0.id, $0) }) { first, _ in first },
      fieldSources: [], conflicts: [], asOf: day("2024-08-22"))
  }

  private func words(_ step: PriceHistoryStep) -> String {
    "\(step.since.iso) \(step.amount.plain) \(step.kind.rawValue) \(step.basis.rawValue)"
      + (step.until.map { " until \($0.iso)" } ?? "")
  }

  @Test("each price stands once, from when it took effect, by configuration")
  func steps() {
    let history = PriceHistory.of(record)
    #expect(
      history.lines.map(\.configuration) == [config(8, nil), config(8, 128), config(8, 256)])
    #expect(history.lines[0].steps.isEmpty)
    #expect(
      history.lines[0].points.map(words) == ["2024-08-22 18500 shop reading until 2024-08-22"])
    #expect(
      history.lines[1].steps.map(words) == [
        "2022-10-01 23999 srp launch", "2023-05-26 19999 price-drop stated",
        "2023-11-11 17999 promo stated until 2023-11-12",
      ])
    #expect(
      history.lines[2].steps.map(words) == [
        "2022-10-01 25999 srp launch", "2024-03-24 21999 srp reading",
      ])
  }

  @Test("a promo that two sources report is one step, one with another end or amount is another")
  func promos() {
    func promo(_ pesos: Int, from: String, until: String, source: String) -> PriceObservation {
      price(
        "a", pesos, .promo, ram: 8, storage: 128, from: from, until: until, read: "2024-03-24",
        source: source)
    }
    let promos = [
      promo(17_999, from: "2023-11-11", until: "2023-11-12", source: "first"),
      promo(17_999, from: "2023-11-11", until: "2023-11-12", source: "second"),
      promo(17_999, from: "2023-11-11", until: "2023-11-15", source: "second"),
      promo(16_999, from: "2023-11-11", until: "2023-11-12", source: "second"),
      promo(17_999, from: "2023-12-12", until: "2023-12-13", source: "second"),
    ]
    #expect(
      PriceHistory.of(record(of: promos)).lines.flatMap(\.steps).map(words).sorted() == [
        "2023-11-11 16999 promo stated until 2023-11-12",
        "2023-11-11 17999 promo stated until 2023-11-12",
        "2023-11-11 17999 promo stated until 2023-11-15",
        "2023-12-12 17999 promo stated until 2023-12-13",
      ])
  }

  @Test("prices of shops follow the days on which they were read, then their amounts")
  func points() {
    let read = [
      price("a", 17_500, .shop, read: "2024-09-01", source: "shop"),
      price("a", 19_500, .shop, read: "2024-07-01", source: "shop"),
      price("a", 18_500, .shop, read: "2024-08-22", source: "shop"),
      price("a", 18_000, .online, read: "2024-08-22", source: "first"),
    ]
    #expect(
      PriceHistory.of(record(of: read)).lines.flatMap(\.points).map { $0.amount.plain }
        == ["19500", "18000", "18500", "17500"])
  }

  @Test("the lowest recorded price is of any kind but a kit, with since when prices are recorded")
  func lowest() {
    let history = PriceHistory.of(record)
    #expect(history.lowest?.step.amount == php(17_999))
    #expect(history.lowest?.configuration == config(8, 128))
    #expect(history.firstObserved == date("2023-10-15"))
    #expect(history.lastObserved == date("2024-08-22"))
  }

  @Test("a phone without observations has an empty history")
  func empty() {
    let bare = PhoneRecord(
      phone: phone("b"), brand: Brand(id: "acme", name: "Acme"), variants: [variant("b", 4, 64)],
      observations: [], pricesInForce: [], sources: [:], fieldSources: [], conflicts: [],
      asOf: day("2024-08-22"))
    let history = PriceHistory.of(bare)
    #expect(history.lines.isEmpty && history.lowest == nil && history.firstObserved == nil)
  }

  @Test("what a history says of a day is the price in force on it", arguments: 0..<20)
  func agreesWithPricesInForce(seed: Int) {
    let catalog = RandomCatalog.facts(seed: UInt64(seed))
    let index = FactIndex(catalog)
    for phone in catalog.phones {
      let record = PhoneRecord(
        phone: phone, brand: catalog.brands[0],
        variants: catalog.variants.filter { $0.phone == phone.id },
        observations: catalog.prices.filter { $0.phone == phone.id }, pricesInForce: [],
        sources: index.sources, fieldSources: [], conflicts: [], asOf: index.latestDay)
      let history = PriceHistory.of(record)
      let lastDay = day("2031-01-01")
      for price in index.pricesInForce(of: phone, on: lastDay) where price.kind.isOfficial {
        let line = history.lines.first { $0.configuration == price.configuration }
        let last = line?.steps.last { $0.kind != .promo }
        #expect(last?.amount == price.amount, "\(phone.id) \(price.configuration.words)")
      }
    }
  }

  @Test("changes are newest first, stated or read, promos only where asked")
  func changes() {
    let index = FactIndex(Self.catalog)
    func lines(_ changes: [PriceChange]) -> [String] {
      changes.map { change in
        "\(change.toDate.iso) \(change.configuration.words) \(change.step.from.plain) "
          + "\(change.step.to.plain) \(change.step.basisPoints ?? 0) \(change.basis.rawValue) "
          + "\(change.fromDate.iso) \(change.fromSource.id) \(change.toSource.id)"
      }
    }
    let read = "2024-03-24 8GB + 256GB 25999 21999 -1539 reading 2022-10-01 first second"
    let promo = "2023-11-11 8GB + 128GB 19999 17999 -1000 stated 2023-05-26 first second"
    let stated = "2023-05-26 8GB + 128GB 23999 19999 -1667 stated 2022-10-01 second first"
    #expect(lines(PriceChanges.of(index)) == [read, stated])
    #expect(lines(PriceChanges.of(index, promos: true)) == [read, promo, stated])
    #expect(lines(PriceChanges.of(index, since: day("2023-06-01"))) == [read])
    #expect(lines(PriceChanges.of(index, until: day("2023-06-01"))) == [stated])
    #expect(lines(PriceChanges.of(index, atLeast: 1600)) == [stated])
    #expect(lines(PriceChanges.of(index, atLeast: 1667)) == [stated])
    #expect(PriceChanges.of(index, atLeast: 1668).isEmpty)
    #expect(lines(PriceChanges.of(index, brands: ["acme"])).count == 2)
    #expect(PriceChanges.of(index, brands: ["zeta"]).isEmpty)
  }

  @Test("two sources that disagree at the same time are no change")
  func disagreement() {
    let catalog = facts(
      phones: [phone("a", launched: "2024-01")],
      prices: [
        price("a", 9_990, read: "2024-03-24", source: "one"),
        price("a", 9_990, read: "2026-07-06", source: "one"),
        price("a", 10_490, read: "2026-07-06", source: "two"),
      ], sources: [source("one"), source("two")])
    #expect(PriceChanges.of(FactIndex(catalog)).isEmpty)
  }

  @Test("what an archive alone states is no change of its day", arguments: [true, false])
  func archive(isArchive: Bool) {
    var catalog = facts(
      phones: [phone("a", launched: "2023-01")],
      prices: [
        price("a", 9_990, read: "2023-10-15", source: "page"),
        price("a", 8_990, read: "2024-03-24", source: "later"),
      ], sources: [source("page"), source("later")])
    catalog.readings = [
      Reading(id: "page", publisher: "Guide", readOn: date("2023-10-15"), kind: .page),
      Reading(
        id: "later", publisher: "Guide", readOn: date("2024-03-24"),
        kind: isArchive ? .archive : .page),
    ]
    #expect(PriceChanges.of(FactIndex(catalog)).isEmpty == isArchive)
  }

  @Test("a price that rises is a change too")
  func rise() {
    let catalog = facts(
      phones: [phone("a")],
      prices: [price("a", 5_000, from: "2024-01-01"), price("a", 5_500, from: "2024-02-01")])
    #expect(PriceChanges.of(FactIndex(catalog)).first?.step.basisPoints == 1000)
  }
}
