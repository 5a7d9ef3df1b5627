import Catalog
import Interchange
import TestSupport
import Testing

@testable import Editing

struct RefreshJoinTests {
  private let small = Configuration(ramGB: 4, storageGB: 64)
  private let large = Configuration(ramGB: 8, storageGB: 256)

  private func page(
    _ rank: SourceRank, _ name: String, _ prices: [StatedPrice], variants: [Configuration] = [],
    network: Network? = nil, battery: Int? = nil, launched: String? = "2024-01"
  ) -> RankedReading {
    let days: [SourceRank: String] = [
      .pagesOfLowestPrice: "2024-06-26", .laterPages: "2024-03-24", .earlierPages: "2023-10-15",
    ]
    let key = Slug.of(name)
    return SmallReading.reading(
      rank,
      SmallReading.record(
        name, key: key, launched: launched, network: network, battery: battery, variants: variants,
        prices: prices, source: "ptg-\(rank)/\(key)".lowercased(), on: days[rank] ?? "2026-07-06"))
  }

  private func listed(_ name: String, _ pesos: Int, isDearer: Bool = false) -> SourceRecord {
    SmallReading.record(
      name, key: Slug.of(name), prices: [SmallReading.price(pesos)], isDearer: isDearer,
      source: "ptg-2026-07/\(isDearer ? "list" : Slug.of(name))", on: "2026-07-06")
  }

  private func prices(_ result: RefreshResult) -> [String] {
    result.facts.prices.map {
      "\($0.amount.plain) \($0.kind.rawValue) \($0.configuration.words)".trimmed
    }
  }

  @Test func `One address is one phone, and every reading keeps its observation`() {
    let result = Refresh.join([
      page(.laterPages, "Samsung Galaxy Q1", [SmallReading.price(9990)]),
      page(.earlierPages, "Samsung Galaxy Q1", [SmallReading.price(9990)]),
    ])
    #expect(result.facts.phones.map(\.id) == ["samsung-galaxy-q1"])
    #expect(result.facts.prices.count == 2)
    #expect(result.facts.joins.isEmpty)
    #expect(result.facts.phones.first?.firstSeen.iso == "2023-10-15")
  }

  @Test func `The crawl of lowest prices adds nothing to what a fuller one says`() {
    let result = Refresh.join([
      page(.pagesOfLowestPrice, "Samsung Galaxy Q1", [SmallReading.price(7990)]),
      page(.laterPages, "Samsung Galaxy Q1", [SmallReading.price(7990), SmallReading.price(9990)]),
    ])
    #expect(prices(result) == ["7990 srp", "9990 srp"])
    #expect(result.report.files[0].leftOut == [.alreadyStated: 1])
  }

  @Test func `A lower price of the later crawl is a new price, a higher one is left out`() {
    let lower = Refresh.join([
      page(.pagesOfLowestPrice, "Samsung Galaxy Q1", [SmallReading.price(6990)]),
      page(.laterPages, "Samsung Galaxy Q1", [SmallReading.price(7990)]),
    ])
    #expect(prices(lower) == ["7990 srp", "6990 price-drop"])
    let higher = Refresh.join([
      page(.pagesOfLowestPrice, "Samsung Galaxy Q1", [SmallReading.price(8990)]),
      page(.laterPages, "Samsung Galaxy Q1", [SmallReading.price(7990)]),
    ])
    #expect(prices(higher) == ["7990 srp"])
    #expect(higher.report.files[0].leftOut == [.unconfirmedPrice: 1])
  }

  @Test func `A phone that only the later crawl has takes its price`() {
    let result = Refresh.join([
      page(.pagesOfLowestPrice, "Samsung Galaxy Q1", [SmallReading.price(6990)])
    ])
    #expect(prices(result) == ["6990 srp"])
  }

  @Test func `A list's price takes the variant that another source names at the same price`() {
    let result = Refresh.join([
      page(
        .laterPages, "Samsung Galaxy Q1",
        [SmallReading.price(5690, .srp, small), SmallReading.price(6690, .srp, large)],
        variants: [small, large]),
      SmallReading.reading(
        .pricelists, listed("Samsung Galaxy Q1", 5690),
        listed("Samsung Galaxy Q1", 6690, isDearer: true)),
    ])
    #expect(
      prices(result) == [
        "5690 srp 4GB + 64GB", "5690 srp 4GB + 64GB", "6690 srp 8GB + 256GB",
        "6690 srp 8GB + 256GB",
      ])
    #expect(result.facts.joins.map(\.rule) == ["same-pricelist"])
  }

  @Test(
    "A list's price below the SRP of the other list is an online price or a new official one",
    arguments: [("POCO Q8", PriceKind.online), ("Samsung Galaxy Q1", .priceDrop)])
  func belowSuggested(_ name: String, _ kind: PriceKind) {
    let other = SmallReading.record(
      name, launched: "2025-11", variants: [large],
      prices: [SmallReading.price(14_999, .srp, large)], source: "yugatech-2025", on: "2026-07-06")
    let result = Refresh.join([SmallReading.reading(.pricelists, listed(name, 13_999), other)])
    #expect(result.facts.phones.count == 1)
    #expect(result.facts.prices.first { $0.amount == Peso(pesos: 13_999) }?.kind == kind)
    #expect(result.facts.conflicts.map(\.field) == ["price_php"])
    #expect(result.facts.phones.first?.launched?.iso == "2025-11")
  }

  @Test func `A suggested price of the dearer variant alone says nothing of the lowest`() {
    let other = SmallReading.record(
      "Samsung Galaxy Q1", variants: [small, large],
      prices: [SmallReading.price(20_999, .srp, large)], source: "yugatech-2025", on: "2026-07-06")
    let result = Refresh.join([
      SmallReading.reading(
        .pricelists, listed("Samsung Galaxy Q1", 17_999),
        listed("Samsung Galaxy Q1", 20_999, isDearer: true), other)
    ])
    #expect(
      prices(result) == [
        "17999 srp 4GB + 64GB", "20999 srp 8GB + 256GB", "20999 srp 8GB + 256GB",
      ])
    #expect(result.facts.conflicts.isEmpty)
  }

  @Test func `A dearer variant at the lowest suggested price is not the lowest variant`() {
    let other = SmallReading.record(
      "TECNO SPARK Q", variants: [small, large],
      prices: [SmallReading.price(3299, .srp, small), SmallReading.price(3599, .srp, large)],
      source: "yugatech-2025", on: "2026-07-06")
    let result = Refresh.join([
      SmallReading.reading(
        .pricelists, listed("TECNO SPARK Q", 2999), listed("TECNO SPARK Q", 3299, isDearer: true),
        other)
    ])
    #expect(
      prices(result) == [
        "2999 online 4GB + 64GB", "3299 srp 4GB + 64GB", "3299 online 8GB + 256GB",
        "3599 srp 8GB + 256GB",
      ])
  }

  @Test func `Two pages that differ in the configuration of their names are one phone`() {
    let result = Refresh.join([
      SmallReading.reading(
        .laterPages,
        SmallReading.record(
          "OnePlus 6 (8GB)", key: "oneplus-6-8gb", launched: "2018-07", source: "ptg/a",
          on: "2024-03-24"),
        SmallReading.record(
          "OnePlus 6 (6GB)", key: "oneplus-6-6gb", launched: "2018-06", source: "ptg/b",
          on: "2024-03-24"))
    ])
    #expect(result.facts.phones.map(\.id) == ["oneplus-6"])
    #expect(result.facts.phones.first?.launched?.iso == "2018-06")
    #expect(result.facts.joins.map(\.rule) == ["configuration-in-name"])
    #expect(result.facts.conflicts.map(\.rule) == ["earliest-configuration"])
  }

  @Test(
    "Two pages, one with 5G in its name, are one phone where the hardware is the same",
    arguments: [(4200, ["realme-q50-5g"]), (5000, ["realme-q50", "realme-q50-5g"])])
  func sameHardware(_ battery: Int, _ ids: [String]) {
    func page(_ name: String, _ battery: Int) -> SourceRecord {
      var record = SmallReading.record(
        name, key: Slug.of(name), network: .fiveG, battery: battery,
        source: "ptg-2024-03/\(Slug.of(name))", on: "2024-03-24")
      record.specifications.chipset = "Qualcomm Snapdragon 865"
      record.specifications.displayInches = 6.44
      return record
    }
    let result = Refresh.join([
      SmallReading.reading(.laterPages, page("realme Q50 5G", 4200), page("realme Q50", battery))
    ])
    #expect(result.facts.phones.map(\.id) == ids)
  }

  @Test func `A specification from abroad fills what is unknown, and a disagreement is kept`() {
    let abroad = SmallReading.record(
      "Samsung Galaxy Q1", released: "2023-12-11", network: .fourG, battery: 6000,
      variants: [large], source: "mobiledokan/q1", on: "2026-05-18")
    let result = Refresh.join([
      page(.laterPages, "Samsung Galaxy Q1", [], battery: 5000),
      SmallReading.reading(.international, abroad),
    ])
    let phone = result.facts.phones.first
    #expect(phone?.specifications.batteryMAh == 5000)
    #expect(phone?.specifications.network == .fourG)
    #expect(phone?.released?.iso == "2023-12-11")
    #expect(result.facts.variants.map(\.configuration) == [large])
    #expect(
      result.facts.conflicts.map { "\($0.field) \($0.believed) \($0.rejected) \($0.rule)" } == [
        "battery_mah 5000 6000 philippine-before-international"
      ])
    let fields = result.facts.fieldSources.first { $0.source == "mobiledokan/q1" }?.fields
    #expect(fields == ["network", "released", "variants"])
  }

  @Test func `A phone known from abroad only is none of the catalogue, except of an asked brand`() {
    func abroad(_ name: String) -> SourceRecord {
      SmallReading.record(
        name, released: "2015-01", source: "mobiledokan/\(Slug.of(name))", on: "2026-05-18")
    }
    let result = Refresh.join([
      page(.laterPages, "Samsung Galaxy Q1", []),
      SmallReading.reading(
        .international, abroad("Samsung Galaxy Q2"), abroad("Gionee Q3"), abroad("Walton Q4")),
    ])
    #expect(result.facts.phones.map(\.id) == ["gionee-q3", "samsung-galaxy-q1"])
    #expect(result.report.files[1].leftOut == [.notSoldHere: 2])
  }

  @Test func `The phone without 5G in its name has 4G where the brand sells one with it`() {
    let result = Refresh.join([
      SmallReading.reading(
        .pricelists, listed("Samsung Galaxy Q1", 7990), listed("Samsung Galaxy Q1 5G", 9990))
    ])
    #expect(result.facts.phones.map(\.id) == ["samsung-galaxy-q1", "samsung-galaxy-q1-5g"])
    #expect(result.facts.phones.map(\.specifications.network) == [.fourG, .fiveG])
  }

  @Test func `A shop's RAM that is twice what the phone has is forgotten`() {
    let shop = SmallReading.record(
      "Infinix HOT Q", variants: [Configuration(ramGB: 16, storageGB: 256)],
      prices: [SmallReading.price(9990, .shop, Configuration(ramGB: 16, storageGB: 256))],
      source: "shop", on: "2026-08-22")
    let result = Refresh.join([
      page(.laterPages, "Infinix HOT Q", [], variants: [large]), SmallReading.reading(.shops, shop),
    ])
    #expect(prices(result) == ["9990 shop 256GB"])
    #expect(result.facts.variants.map(\.configuration) == [large])
  }

  @Test(
    "A price that cannot be the phone's is left out and reported",
    arguments: [(99_900, PriceKind.srp), (990, .srp), (3469, .online)])
  func implausible(_ pesos: Int, _ kind: PriceKind) {
    let odd = SmallReading.record(
      "Samsung Galaxy Q1", prices: [SmallReading.price(pesos, kind)], source: "odd/q1",
      on: "2024-02-10")
    let result = Refresh.join([
      page(.laterPages, "Samsung Galaxy Q1", [SmallReading.price(9990)]),
      page(.earlierPages, "Samsung Galaxy Q1", [SmallReading.price(10_990)]),
      SmallReading.reading(kind == .online ? .marketplace : .press, odd),
    ])
    #expect(prices(result) == ["10990 srp", "9990 srp"])
    #expect(result.report.files[2].leftOut == [.implausiblePrice: 1])
    #expect(result.report.warnings.count == 1)
  }

  @Test func `A marketplace copy with a network the phone has not is left out`() {
    let copy = SmallReading.record(
      "TECNO POVA Q", network: .fiveG, prices: [SmallReading.price(6000, .online)],
      source: "lazada-2024-02/i1", on: "2024-02-10")
    let result = Refresh.join([
      page(.laterPages, "TECNO POVA Q", [SmallReading.price(7999)], network: .fourG),
      SmallReading.reading(.marketplace, copy),
    ])
    #expect(prices(result) == ["7999 srp"])
    #expect(result.report.files[1].leftOut == [.contradictingCopy: 1])
  }

  @Test func `Of two list prices without configuration the lower is the starting price`() throws {
    let result = Refresh.join([
      page(.pagesOfLowestPrice, "POCO Q8", [SmallReading.price(5000)], launched: "2024-05"),
      SmallReading.reading(
        .pricelists, listed("POCO Q8", 5000), listed("POCO Q8", 7000, isDearer: true)),
    ])
    let phone = try #require(result.facts.phones.first)
    let day = try #require(CalendarDay(iso: "2026-08-01"))
    let inForce = PricesInForce.of(
      phone, variants: result.facts.variants, observations: result.facts.prices, on: day)
    #expect(inForce.map(\.amount.plain) == ["5000"])
    #expect(inForce.first?.since.iso == "2024-05")
  }

  @Test func `Writing the same facts again changes no file`() throws {
    let folder = try TemporaryFolder()
    let result = Refresh.join([page(.laterPages, "Samsung Galaxy Q1", [SmallReading.price(9990)])])
    #expect(try Refresh.write(result, to: folder.path).contains("left-out.csv"))
    #expect(try Refresh.write(result, to: folder.path).isEmpty)
    #expect(try PlainDataFolder.read(from: folder.path) == result.facts)
  }

  @Test func `The same readings give the same facts and the same report`() {
    let readings = [
      page(.laterPages, "Samsung Galaxy Q1", [SmallReading.price(9990)], battery: 5000),
      SmallReading.reading(
        .pricelists, listed("POCO Q8", 9000), listed("POCO Q8 5G", 12_000),
        listed("POCO Q8 5G", 14_000, isDearer: true)),
    ]
    let (first, second) = (Refresh.join(readings), Refresh.join(readings))
    #expect(first.facts == second.facts)
    #expect(first.report.text == second.report.text)
    #expect(first.report.leftOutCSV == second.report.leftOutCSV)
  }

  @Test func `Every brand asked for is known, with or without phones`() {
    let ids = Set(Refresh.join([]).facts.brands.map(\.id))
    #expect(Set(ShippedTables.all.names.asked).isSubset(of: ids))
  }
}
