import Catalog
import Testing

@testable import Editing

/// Rules on prices and joins, each by the smallest readings that show it.
struct RefreshRuleTests {
  private let small = Configuration(ramGB: 12, storageGB: 256)
  private let large = Configuration(ramGB: 16, storageGB: 512)

  private func listed(_ name: String, _ pesos: Int, isDearer: Bool = false) -> SourceRecord {
    SmallReading.record(
      name, key: Slug.of(name), prices: [SmallReading.price(pesos)], isDearer: isDearer,
      source: "ptg-2026-07/\(isDearer ? "list" : Slug.of(name))", on: "2026-07-06")
  }

  private func page(_ name: String, _ prices: [StatedPrice]) -> RankedReading {
    SmallReading.reading(
      .laterPages,
      SmallReading.record(
        name, key: Slug.of(name), launched: "2024-01", prices: prices,
        source: "ptg-2024-03/\(Slug.of(name))", on: "2024-03-24"))
  }

  private func prices(_ result: RefreshResult) -> [String] {
    result.facts.prices.map { price in
      [
        price.amount.plain, price.kind.rawValue, price.configuration.words,
        price.isVariantInferred ? "inferred" : "", price.effectiveFrom?.iso ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  @Test func `A list's amount that is a promo of the page is that promo, with its dates`() {
    let result = Refresh.join([
      page(
        "Samsung Galaxy Q1",
        [
          SmallReading.price(9990, .srp, small),
          SmallReading.price(7990, .promo, small, from: "2024-02-14"),
        ]),
      SmallReading.reading(.pricelists, listed("Samsung Galaxy Q1", 7990)),
    ])
    #expect(
      prices(result) == [
        "9990 srp 12GB + 256GB", "7990 promo 12GB + 256GB 2024-02-14",
        "7990 promo 12GB + 256GB inferred 2024-02-14",
      ])
  }

  @Test(
    "A list that is the only source is official for some brands and online for others",
    arguments: [("POCO Q8", "9999 online"), ("Samsung Galaxy Q1", "9999 srp")])
  func onlySource(_ name: String, _ price: String) {
    let result = Refresh.join([SmallReading.reading(.pricelists, listed(name, 9999))])
    #expect(prices(result) == [price])
  }

  @Test func `Two prices and two variants are matched in order, and marked`() {
    let abroad = SmallReading.record(
      "Samsung Galaxy Q1", variants: [small, large], source: "mobiledokan/q", on: "2026-05-01")
    let result = Refresh.join([
      SmallReading.reading(
        .pricelists, listed("Samsung Galaxy Q1", 30_000),
        listed("Samsung Galaxy Q1", 35_000, isDearer: true)),
      SmallReading.reading(.international, abroad),
    ])
    #expect(
      prices(result) == [
        "30000 srp 12GB + 256GB inferred", "35000 srp 16GB + 512GB inferred",
      ])
  }

  @Test func `A list with the larger variant cheaper takes the model's variants in order`() {
    let inverted = SmallReading.record(
      "POCO Q8", launched: "2025-04",
      prices: [
        SmallReading.price(36_999, .srp, small),
        SmallReading.price(33_999, .srp, Configuration(ramGB: 16, storageGB: 256)),
      ], source: "yugatech-2025", on: "2026-07-06")
    let abroad = SmallReading.record(
      "POCO Q8", variants: [small, large], source: "mobiledokan/q", on: "2026-05-01")
    let result = Refresh.join([
      SmallReading.reading(.pricelists, inverted), SmallReading.reading(.international, abroad),
    ])
    #expect(
      prices(result) == [
        "33999 srp 12GB + 256GB inferred", "36999 srp 16GB + 512GB inferred",
      ])
    #expect(result.facts.variants.map(\.configuration) == [small, large])
  }

  @Test func `A record that disagrees on three of the core is another phone`() {
    func record(
      _ battery: Int, _ chipset: String, _ inches: Double, _ source: String, key: String?
    ) -> SourceRecord {
      var record = SmallReading.record(
        "OPPO Q3", key: key, battery: battery, source: source, on: "2024-03-24")
      record.specifications.chipset = chipset
      record.specifications.displayInches = inches
      return record
    }
    let old = record(3400, "MediaTek Helio P60", 6.2, "ptg-2024-03/oppo-q3", key: "oppo-q3")
    let new = record(5100, "Qualcomm Snapdragon 685", 6.67, "mobiledokan/oppo-q3", key: nil)
    let near = record(3500, "MediaTek Helio P60", 6.2, "mobiledokan/oppo-q3-2", key: nil)
    let result = Refresh.join([
      SmallReading.reading(.laterPages, old), SmallReading.reading(.international, new, near),
    ])
    #expect(result.facts.phones.map(\.specifications.batteryMAh) == [3400])
    #expect(result.facts.joins.map(\.source) == ["mobiledokan/oppo-q3-2"])
    #expect(result.report.files.last?.leftOut == [.notSoldHere: 1])
  }

  @Test func `A launch a year before those of its neighbours is taken back, and said so`() {
    let months = ["01", "02", "03", "04", "05", "06", "07", "08", "09"]
    var records = months.map { month in
      SmallReading.record(
        "Samsung Galaxy Q\(month)", key: "q\(month)", launched: "2022-\(month)",
        source: "ptg-2024-03/q\(month)", on: "2024-03-24")
    }
    records[4].launched = PartialDate(iso: "2021-05-10")
    var reading = SmallReading.reading(.laterPages)
    reading.reading.records = records
    let result = Refresh.join([reading])
    #expect(result.facts.phones.filter { $0.launched == nil }.map(\.id) == ["samsung-galaxy-q05"])
    #expect(result.facts.conflicts.map(\.rule) == ["slip-of-year"])
    #expect(result.facts.conflicts.map(\.rejected) == ["2021-05-10"])
  }

  @Test func `A cheap phone's NFC is not believed from abroad`() {
    func nfc(_ pesos: Int) -> Bool? {
      var abroad = SmallReading.record(
        "Samsung Galaxy Q1", source: "mobiledokan/q", on: "2026-05-01")
      abroad.specifications.features[.nfc] = true
      let result = Refresh.join([
        SmallReading.reading(.pricelists, listed("Samsung Galaxy Q1", pesos)),
        SmallReading.reading(.international, abroad),
      ])
      return result.facts.phones.first?.specifications.features[.nfc]
    }
    #expect(nfc(14_999) == nil)
    #expect(nfc(15_000) == true)
  }

  @Test func `A Chinese release lends neither date nor battery to a phone sold here`() {
    let abroad = SmallReading.record(
      "Xiaomi 27", released: "2025-09-25", battery: 7000, source: "mobiledokan/q",
      on: "2026-05-01")
    let phone = Refresh.join([
      SmallReading.reading(.pricelists, listed("Xiaomi 27", 50_000)),
      SmallReading.reading(.international, abroad),
    ]).facts.phones.first
    #expect(phone?.released == nil)
    #expect(phone?.specifications.batteryMAh == nil)
  }

  @Test func `What follows from brand and line has the rule as its source`() {
    let result = Refresh.join([
      SmallReading.reading(.pricelists, listed("Samsung Galaxy S29", 50_000))
    ])
    #expect(result.facts.phones.first?.specifications.os == "Android")
    #expect(result.facts.phones.first?.specifications.network == .fiveG)
    let rules = result.facts.fieldSources.filter { $0.source.hasPrefix("rule/") }
    #expect(rules.map(\.source) == ["rule/network-of-line", "rule/os-by-brand"])
    let sources = Set(result.facts.sources.map(\.id))
    #expect(rules.allSatisfy { sources.contains($0.source) })
  }

  @Test func `A phone of a partnership's series and time has its partner`() {
    func partner(_ name: String) -> String? {
      Refresh.join([SmallReading.reading(.pricelists, listed(name, 50_000))]).facts.phones.first?
        .specifications.cameraPartner
    }
    #expect(partner("vivo X300 Pro") == "Zeiss")
    #expect(partner("vivo V60") == "Zeiss")
    #expect(partner("vivo V60 Lite") == nil)
    #expect(partner("Xiaomi 17T") == "Leica")
    #expect(partner("OPPO Find X9") == "Hasselblad")
    #expect(partner("OnePlus 15") == nil)
  }

  @Test func `A phone with keys is left out and counted`() {
    let record = SmallReading.record(
      "Nokia 2660 Flip", prices: [SmallReading.price(3490, .online)], source: "lazada-2024-02/i1",
      on: "2024-02-10")
    let result = Refresh.join([SmallReading.reading(.marketplace, record)])
    #expect(result.facts.phones.isEmpty)
    #expect(result.report.files[0].leftOut == [.keypadPhone: 1])
  }
}
