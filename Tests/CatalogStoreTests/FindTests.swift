import Catalog
import CatalogStore
import Testing

@Suite struct `Finding phones` {
  let catalog: CatalogDatabase
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    catalog = try folder.catalog(of: FactsBuilder.sample)
  }

  private func ids(
    asOf: String? = nil, maxAgeDays: Int? = nil, _ build: (inout BudgetQuery) -> Void
  ) throws -> [String] {
    var query = BudgetQuery()
    query.sort = .price
    build(&query)
    let answer = try catalog.find(query, asOf: asOf.map(day), maxAgeDays: maxAgeDays)
    #expect(answer.count == answer.results.count)
    return answer.results.map(\.phone.id)
  }

  @Test func `an empty query gives every phone that has a price, newest first`() throws {
    let answer = try catalog.find(BudgetQuery())
    #expect(
      answer.results.map(\.phone.id) == [
        "samsung-galaxy-a06-5g", "samsung-galaxy-a06", "xiaomi-14-ultra", "redmi-note-13-pro-plus",
        "apple-iphone-15", "poco-m6",
      ])
    #expect(answer.count == 6)
    // The one phone without a price is no longer sold.
    #expect(answer.unpriced == 0)
    #expect(answer.asOf == day("2026-07-06"))
  }

  @Test func `the limit cuts the results, not the count`() throws {
    let answer = try catalog.find(BudgetQuery(), limit: 2)
    #expect(answer.results.count == 2)
    #expect(answer.count == 6)
    #expect(try catalog.find(BudgetQuery(), limit: 0).results.count == 6)
  }

  @Test func `a result carries the whole phone, its price and the page it was read on`() throws {
    var query = BudgetQuery()
    query.model = "a06 5g"
    let offer = try #require(try catalog.find(query).results.first)
    #expect(offer.name == "Samsung Galaxy A06 5G")
    #expect(offer.configuration == Configuration(ramGB: 4, storageGB: 128))
    #expect(offer.price?.amount == Peso(pesos: 7990))
    #expect(offer.price?.since == date("2025-02"))
    #expect(offer.sourceURL == "https://example.org/page/2026-07-06/samsung-galaxy-a06-5g")
    #expect(offer.phone == FactsBuilder.sample.classified().phones[1])
  }

  @Test func `under leaves out the bound, up to takes it in`() throws {
    let bound = Peso(plain: "19999.50")
    let amount = try #require(bound)
    #expect(
      try ids { $0.price.upper = .init(amount, inclusive: false) } == [
        "samsung-galaxy-a06", "samsung-galaxy-a06-5g", "poco-m6",
      ])
    #expect(
      try ids { $0.price.upper = .init(amount, inclusive: true) }.last == "redmi-note-13-pro-plus")
    #expect(
      try ids { $0.price.lower = .init(amount, inclusive: true) }.first
        == "redmi-note-13-pro-plus")
    // The dearer variant of the same phone is above the bound.
    #expect(
      try ids { $0.price.lower = .init(amount, inclusive: false) }.first
        == "redmi-note-13-pro-plus")
  }

  @Test func `the variant shown is the cheapest that fits`() throws {
    var query = BudgetQuery()
    query.ramGB = 6
    query.model = "a06"
    let answer = try catalog.find(query)
    #expect(answer.results.map(\.configuration) == [Configuration(ramGB: 6, storageGB: 128)])
    #expect(answer.results.first?.price?.amount == Peso(pesos: 9990))
  }

  @Test func `a network is a minimum, and an unknown one does not fit`() throws {
    #expect(try ids { $0.network = .fourG }.contains("poco-m6") == false)
    #expect(try ids { $0.network = .fourG }.count == 5)
    #expect(try ids { $0.network = .fiveG }.count == 4)
  }

  @Test func `a brand includes its sub-brands, asked for or left out`() throws {
    #expect(try ids { $0.brands = ["xiaomi"] } == ["redmi-note-13-pro-plus", "xiaomi-14-ultra"])
    #expect(try ids { $0.brands = ["redmi"] } == ["redmi-note-13-pro-plus"])
    #expect(try ids { $0.brands = ["apple", "poco"] } == ["poco-m6", "apple-iphone-15"])
    #expect(
      try ids { $0.notBrands = ["xiaomi", "samsung"] } == ["poco-m6", "apple-iphone-15"])
    #expect(
      try ids {
        $0.brands = ["xiaomi"]
        $0.notBrands = ["redmi"]
      } == ["xiaomi-14-ultra"])
  }

  @Test(
    arguments: [
      ("galaxy a06", ["samsung-galaxy-a06", "samsung-galaxy-a06-5g"]),
      ("A06 5G", ["samsung-galaxy-a06-5g"]), ("a0", []),
      ("note 13 pro+", ["redmi-note-13-pro-plus"]),
      ("note 13 pro", []), ("iphone 15", ["apple-iphone-15"]), ("15 iphone", ["apple-iphone-15"]),
      ("%", []), ("' OR 1=1 --", []), ("note*", ["redmi-note-13-pro-plus"]),
    ])
  func `model words are whole words of the name, in any order`(
    words: String, expected: [String]
  ) throws {
    #expect(try ids { $0.model = words } == (words == "%" ? ids { _ in } : expected))
  }

  @Test(
    arguments: [
      ("dimensity", ["samsung-galaxy-a06-5g", "redmi-note-13-pro-plus"]),
      ("dimensity 7200", ["redmi-note-13-pro-plus"]), ("dimensity 7", []),
      ("helio g85", ["samsung-galaxy-a06"]), ("helio g8", []),
      ("snapdragon 8", ["xiaomi-14-ultra"]), ("snap", ["xiaomi-14-ultra"]),
    ])
  func `chipset words may go on with letters, not with digits`(
    words: String, expected: [String]
  ) throws {
    #expect(try ids { $0.chipset = words } == expected)
  }

  @Test func `words beyond any phone's name fit nothing, however many`() throws {
    let words = (0..<5000).map { "w\($0)" }.joined(separator: " ")
    #expect(try ids { $0.model = words } == [])
    #expect(try ids { $0.chipset = String(repeating: "a", count: 100_000) } == [])
  }

  @Test func `specifications are minimums, and an unknown one does not fit`() throws {
    #expect(try ids { $0.batteryMAh = 5000 }.count == 4)
    #expect(try ids { $0.batteryMAh = 5001 } == [])
    #expect(try ids { $0.refreshHz = 90 }.count == 2)
    #expect(try ids { $0.cameraMP = 64 } == ["redmi-note-13-pro-plus"])
    #expect(try ids { $0.chargingW = 67.5 } == ["redmi-note-13-pro-plus"])
    #expect(try ids { $0.displayInches = 6.67 } == ["redmi-note-13-pro-plus"])
    #expect(try ids { $0.displayInches = 6.68 } == [])
    #expect(try ids { $0.cameraPartner = "leica" } == ["xiaomi-14-ultra"])
  }

  @Test func `a feature must be known to be there, or known to be absent`() throws {
    #expect(try ids { $0.features = [.nfc] }.count == 4)
    #expect(try ids { $0.notFeatures = [.feature(.nfc)] } == ["samsung-galaxy-a06"])
    #expect(try ids { $0.features = [.nfc, .headphoneJack] } == ["samsung-galaxy-a06-5g"])
    #expect(try ids { $0.notFeatures = [.network(.fiveG)] } == ["samsung-galaxy-a06"])
    #expect(try ids { $0.notFeatures = [.os(.android)] } == ["apple-iphone-15"])
    #expect(try ids { $0.os = .iOS } == ["apple-iphone-15"])
  }

  @Test func `launch years go by launch, else release, else the day first seen`() throws {
    #expect(
      try ids { $0.launched = YearRange(from: 2023, to: 2023) } == ["poco-m6", "apple-iphone-15"])
    #expect(try ids { $0.launched = YearRange(from: 2025) } == ["samsung-galaxy-a06-5g"])
    #expect(try ids { $0.launched = YearRange(to: 2022) } == [])
  }

  @Test func `a price of unknown configuration fits only what every variant has`() throws {
    #expect(try ids { $0.storageGB = 128 }.contains("poco-m6"))
    #expect(try ids { $0.storageGB = 256 }.contains("poco-m6") == false)
    var query = BudgetQuery()
    query.brands = ["poco"]
    query.storageGB = 256
    // The 8/256 variant fits, and what it costs is unknown, while the phone is sold.
    #expect(try catalog.find(query, asOf: day("2024-06-30")).unpriced == 1)
    #expect(try catalog.find(query).unpriced == 0)
  }

  @Test func `current phones without a peso price are counted and listed`() throws {
    var query = BudgetQuery()
    query.chipset = "snapdragon"
    query.price.upper = .init(Peso(pesos: 10_000), inclusive: false)
    // What was not sold any more then is not said to be without a price.
    #expect(try catalog.find(query).unpriced == 0)
    let launch = day("2018-12-31")
    #expect(try catalog.find(query, asOf: launch).unpriced == 1)
    #expect(try catalog.unpriced(query, asOf: launch).map(\.phone.id) == ["poco-f1"])
    #expect(
      try catalog.unpriced(query, asOf: launch).first?.configuration
        == Configuration(storageGB: 64))
    query.ramGB = 6
    #expect(
      try catalog.unpriced(query, asOf: launch).map(\.configuration) == [
        Configuration(ramGB: 6, storageGB: 128)
      ])
    query.ramGB = 8
    #expect(try catalog.unpriced(query, asOf: launch) == [])
  }

  @Test func `another day's prices answer the same question`() throws {
    let drop = Peso(pesos: 20_000)
    #expect(
      try ids(asOf: "2024-02-29") {
        $0.model = "note 13"
        $0.price.upper = .init(drop, inclusive: false)
      } == [])
    #expect(
      try ids(asOf: "2024-03-01") {
        $0.model = "note 13"
        $0.price.upper = .init(drop, inclusive: false)
      } == ["redmi-note-13-pro-plus"])
    // Asking for another day leaves no trace in the next answer.
    #expect(try ids { $0.model = "note 13" } == ["redmi-note-13-pro-plus"])
    let early = try catalog.find(BudgetQuery(), asOf: day("2023-12-31"))
    #expect(early.results.map(\.phone.id) == [])
    #expect(early.unpriced == 2)
  }

  @Test func `what was read later is not known`() throws {
    let answer = try catalog.find(BudgetQuery(), knownOn: day("2024-02-10"))
    #expect(answer.asOf == day("2024-02-10"))
    #expect(answer.results.map(\.phone.id) == ["poco-m6"])
  }

  @Test func `prices that are too old are left out`() throws {
    #expect(try ids(maxAgeDays: 600) { _ in } == ["samsung-galaxy-a06-5g"])
    #expect(try ids(maxAgeDays: Int.max) { _ in }.count == 6)
  }

  @Test(
    arguments: [
      (
        SortOrder.price,
        ["samsung-galaxy-a06", "samsung-galaxy-a06-5g", "poco-m6", "redmi-note-13-pro-plus"]
      ),
      (.priceDescending, ["xiaomi-14-ultra", "apple-iphone-15", "redmi-note-13-pro-plus"]),
      (.newest, ["samsung-galaxy-a06-5g", "samsung-galaxy-a06", "xiaomi-14-ultra"]),
      (.storage, ["xiaomi-14-ultra", "redmi-note-13-pro-plus", "samsung-galaxy-a06-5g"]),
      (.ram, ["xiaomi-14-ultra", "redmi-note-13-pro-plus", "apple-iphone-15"]),
      (.battery, ["samsung-galaxy-a06", "samsung-galaxy-a06-5g", "redmi-note-13-pro-plus"]),
    ])
  func `phones are ordered as asked, unknown last`(sort: SortOrder, first: [String]) throws {
    let found = try ids { $0.sort = sort }
    #expect(found.prefix(first.count) == first[...])
    #expect(found.count == 6)
  }

  @Test func `where nothing matches, each condition that helps is named, most first`() throws {
    var query = BudgetQuery()
    query.network = .fiveG
    query.price.upper = .init(Peso(pesos: 2000), inclusive: false)
    query.brands = ["samsung"]
    var answer = try catalog.find(query)
    #expect(answer.count == 0)
    #expect(answer.relaxed.map(\.dropped) == [.price])
    #expect(answer.relaxed.first?.count == 1)
    #expect(answer.relaxed.first?.cheapest?.phone.id == "samsung-galaxy-a06-5g")
    query.price.upper = .init(Peso(pesos: 6000), inclusive: false)
    query.brands = []
    answer = try catalog.find(query)
    #expect(answer.relaxed.map(\.dropped) == [.price, .network])
    #expect(answer.relaxed.map(\.count) == [4, 1])
  }

  @Test func `an answer with matches is not relaxed`() throws {
    var query = BudgetQuery()
    query.network = .fiveG
    #expect(try catalog.find(query).relaxed == [])
  }
}
