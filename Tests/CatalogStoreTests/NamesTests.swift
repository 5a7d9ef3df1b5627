import Catalog
import CatalogStore
import Testing

@Suite struct `Phones by name, and what is known of them` {
  private let folder: TemporaryFolder
  private let catalog: CatalogDatabase

  init() throws {
    folder = try TemporaryFolder()
    catalog = try folder.catalog(of: FactsBuilder.sample)
  }

  @Test(
    arguments: [
      ("samsung-galaxy-a06", ["samsung-galaxy-a06"]), ("Galaxy A06", ["samsung-galaxy-a06"]),
      ("Samsung Galaxy A06", ["samsung-galaxy-a06"]),
      ("SAMSUNG  galaxy-a06 5g", ["samsung-galaxy-a06-5g"]),
      ("a06", ["samsung-galaxy-a06", "samsung-galaxy-a06-5g"]), ("pocophone f1", ["poco-f1"]),
      ("Poco Phone F1", ["poco-f1"]), ("phone f1", []),
      ("xiaomi note 13 pro+", ["redmi-note-13-pro-plus"]), ("note 14", []), ("", []), ("-", []),
    ])
  func `words find the phones they can mean`(words: String, ids: [String]) throws {
    #expect(try catalog.phones(matching: words).map(\.id) == ids)
  }

  @Test func `a record holds everything about a phone`() throws {
    let record = try #require(try catalog.record(ofPhone: "redmi-note-13-pro-plus"))
    let facts = FactsBuilder.sample
    #expect(record.phone == facts.classified().phones[2])
    #expect(record.name == "Redmi Note 13 Pro+")
    #expect(record.variants.map(\.configuration.words) == ["8GB + 256GB", "12GB + 512GB"])
    #expect(record.observations == facts.sorted().prices.filter { $0.phone == record.phone.id })
    #expect(record.pricesInForce.map(\.amount.plain) == ["19999.50", "24999"])
    #expect(
      Set(record.sources.keys)
        == Set(record.observations.map(\.source) + record.fieldSources.map(\.source)))
    #expect(record.asOf == day("2026-07-06"))
    let early = try catalog.record(ofPhone: record.phone.id, asOf: day("2024-02-01"))
    #expect(early?.pricesInForce.map(\.amount.plain) == ["22999", "24999"])
    #expect(try catalog.record(ofPhone: "poco-f1")?.conflicts == facts.conflicts)
    #expect(try catalog.record(ofPhone: "none") == nil)
  }

  @Test func `the summary counts what is there`() throws {
    let summary = try catalog.summary()
    #expect(summary.brands == 5 && summary.phones == 7 && summary.pricedPhones == 6)
    #expect(summary.variants == 13 && summary.observations == 11)
    #expect(summary.distinctPrices == 11 && summary.datedPriceDrops == 1)
    #expect(summary.observationsByKind == [.srp: 7, .priceDrop: 1, .online: 2, .street: 1])
    #expect(summary.phonesWithNetwork == 6 && summary.phonesWithConfiguration == 7)
    #expect(summary.phonesByYear == [2018: 1, 2023: 2, 2024: 3, 2025: 1])
    #expect(summary.publishers.map(\.publisher) == ["A Publisher"])
    #expect(summary.publishers.first?.sources == 7)
    #expect(summary.publishers.first?.observations == 11)
    #expect(summary.publishers.first?.latest == date("2026-07-06"))
    #expect(summary.brandsWithoutPhones == [] && summary.brandsWithoutPrices == [])
    #expect(summary.latestDate == day("2026-07-06"))
  }

  @Test func `names for the reading of questions are those that its words can mean`() throws {
    #expect(try catalog.brands() == FactsBuilder.brands)
    #expect(try catalog.names(AskedNames())?.models == [])
    var asked = AskedNames()
    asked.words = ["galaxy", "a06", "zzz"]
    asked.pairs = [AskedNames.Pair(previous: "galaxy", word: "a06")]
    asked.runs = [
      [.init(text: "a", reach: nil), .init(text: "a06", reach: .all)],
      [.init(text: "f1", reach: .whole)], [.init(text: "galaxy", reach: .whole)],
    ]
    let names = try #require(try catalog.names(asked))
    #expect(names.brands == FactsBuilder.brands)
    #expect(names.latestDay == day("2026-07-06"))
    #expect(
      names.models == [
        ModelName(brand: "poco", model: "F1"), ModelName(brand: "samsung", model: "Galaxy A06"),
        ModelName(brand: "samsung", model: "Galaxy A06 5G"),
      ])
    #expect(
      Set(names.modelWords).isSuperset(of: [
        ModelWord(word: "galaxy", previous: "", brand: "samsung"),
        ModelWord(word: "a06", previous: "galaxy", brand: "samsung"),
      ]))
    #expect(try catalog.phoneNames().map(\.name).contains("POCO F1"))
    #expect(try catalog.guides().map(\.id) == ["under-10k"])
  }

  @Test func `offers are all that fit, by brand, model and configuration`() throws {
    var query = BudgetQuery()
    query.brands = ["samsung"]
    #expect(
      try catalog.offers(query).map { "\($0.phone.model) \($0.configuration.words)" } == [
        "Galaxy A06 4GB + 64GB", "Galaxy A06 4GB + 128GB", "Galaxy A06 5G 4GB + 128GB",
        "Galaxy A06 5G 6GB + 128GB",
      ])
  }
}
