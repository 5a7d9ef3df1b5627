import Answers
import Catalog
import CatalogStore
import TestSupport
import Testing

/// The same facts behind both engines, asked everything.
@Suite struct `Both engines give the same answer to every question` {
  static let moments = [
    AskedMoment(), AskedMoment(asOf: day("2023-12-15")), AskedMoment(asOf: day("2024-06-01")),
    AskedMoment(knownOn: day("2023-12-31")),
    AskedMoment(asOf: day("2024-01-20"), knownOn: day("2024-03-24")),
  ]

  @Test(arguments: LongTests.areAsked ? 1...4 : 1...1)
  func `about generated facts`(seed: Int) throws {
    let folder = try TemporaryFolder()
    var random = RandomFacts(seed: UInt64(seed))
    var facts = random.facts(phones: 30)
    facts.sources = facts.sources.enumerated().map { index, source in
      PriceSource(
        id: source.id, publisher: "Publisher \(index % 4)", url: source.url, readOn: source.readOn)
    }
    if seed.isMultiple(of: 2) {
      facts.readings = [Reading(id: "page", publisher: "Publisher 1", readOn: nil, kind: .press)]
    }
    let file = Catalogue(DatabaseEngine(try folder.catalog(of: facts)))
    let memory = Catalogue(MemoryEngine(facts))
    for moment in Self.moments {
      let pair = EnginePair(
        file: file.asOf(moment.asOf, knownOn: moment.knownOn),
        memory: memory.asOf(moment.asOf, knownOn: moment.knownOn), comment: "\(moment)")
      for number in 0..<6 {
        let reading = QueryReading(text: "", query: random.query(), tokens: [])
        try pair.expectSameFind(reading, number)
      }
      try pair.expectSameLists()
      try pair.expectSamePhones(facts)
      try pair.expectSameRest()
      try pair.expectSameOrigins(facts)
    }
  }

  @Test func `about facts with conflicts and guides`() throws {
    let folder = try TemporaryFolder()
    let facts = FactsBuilder.sample
    let pair = EnginePair(
      file: Catalogue(DatabaseEngine(try folder.catalog(of: facts))),
      memory: Catalogue(MemoryEngine(facts)), comment: "the sample")
    try pair.expectSameLists()
    try pair.expectSamePhones(facts)
    try pair.expectSameRest()
    #expect(try !pair.file.conflicts().conflicts.isEmpty)
    #expect(try !pair.file.guides().isEmpty)
    #expect(try pair.file.find("5G under 20k").answer.count > 0)
    pair.expectSame {
      try $0.find("5G under 20k")
    } memory: {
      try $0.find("5G under 20k")
    }
  }
}

/// One catalogue behind each engine.
struct EnginePair {
  let file: Catalogue<DatabaseEngine>
  let memory: Catalogue<MemoryEngine>
  let comment: String

  /// Compares two answers, or the errors in their place.
  func expectSame<Answer: Equatable>(
    _ file: (Catalogue<DatabaseEngine>) throws -> Answer,
    memory: (Catalogue<MemoryEngine>) throws -> Answer, _ what: String = "",
    _ location: SourceLocation = #_sourceLocation
  ) {
    let answers = (outcome { try file(self.file) }, outcome { try memory(self.memory) })
    #expect(answers.0 == answers.1, "\(what) at \(comment)", sourceLocation: location)
  }

  private func outcome<Answer>(_ body: () throws -> Answer) -> Result<Answer, CatalogueError> {
    Result { try body() }.mapError { error in
      switch error {
      case CatalogueError.noPrices: .noPrices(path: nil)
      case let error as CatalogueError: error
      default: .noSuchBrand("\(error)", near: [])
      }
    }
  }

  func expectSameFind(_ reading: QueryReading, _ number: Int) throws {
    var request = FindRequest(limit: number.isMultiple(of: 2) ? 0 : 3)
    request.maxAgeDays = number.isMultiple(of: 3) ? 200 : nil
    request.listsUnpriced = true
    request.explainsScores = number.isMultiple(of: 2)
    expectSame {
      try $0.find(reading, request)
    } memory: {
      try $0.find(reading, request)
    }
  }

  func expectSameLists() throws {
    expectSame {
      try $0.years()
    } memory: {
      try $0.years()
    }
    expectSame {
      try $0.pricelists()
    } memory: {
      try $0.pricelists()
    }
    expectSame {
      try $0.pricelist(1999)
    } memory: {
      try $0.pricelist(1999)
    }
    var query = BudgetQuery()
    query.brands = ["xiaomi"]
    query.price.upper = PriceRange.Bound(Peso(pesos: 9000), inclusive: true)
    expectSame {
      try $0.pricelists(narrowedBy: query)
    } memory: {
      try $0.pricelists(narrowedBy: query)
    }
    expectSame {
      try $0.pricelistDifference(from: 2023, to: 2024, narrowedBy: query)
    } memory: {
      try $0.pricelistDifference(from: 2023, to: 2024, narrowedBy: query)
    }
    expectSame {
      try $0.pricelistDifference(from: 2023, to: 2023, against: day("2024-06-30"))
    } memory: {
      try $0.pricelistDifference(from: 2023, to: 2023, against: day("2024-06-30"))
    }
    expectSame {
      try $0.allGuides().map(\.content)
    } memory: {
      try $0.allGuides().map(\.content)
    }
    // All of them together are what each is alone.
    expectSame {
      try $0.allGuides().map(\.content)
    } memory: { catalogue in
      try catalogue.guides().map { try catalogue.guide($0.id) }
    }
    expectSame {
      try $0.guide("under 10k")
    } memory: {
      try $0.guide("under 10k")
    }
    expectSame {
      try $0.guide("nothing")
    } memory: {
      try $0.guide("nothing")
    }
  }

  func expectSamePhones(_ facts: CatalogFacts) throws {
    let ids = facts.phones.prefix(6).map(\.id)
    for id in ids + ["galaxy", "note 13 pro", "nonesuch", "galxy a15", "red magic"] {
      expectSame {
        try $0.show(id)
      } memory: {
        try $0.show(id)
      }
      expectSame {
        try $0.similar(to: id)
      } memory: {
        try $0.similar(to: id)
      }
      expectSame {
        try $0.similar(to: id, cheaper: true, limit: 3)
      } memory: {
        try $0.similar(to: id, cheaper: true, limit: 3)
      }
    }
    expectSame {
      try $0.compare(ids)
    } memory: {
      try $0.compare(ids)
    }
    let twice = [ids[0], ids[0]]
    expectSame {
      try $0.compare(twice)
    } memory: {
      try $0.compare(twice)
    }
  }

  func expectSameRest() throws {
    for grouping in [nil, BandGrouping.brand, .year] {
      expectSame {
        try $0.bands(brand: "Xiaomi", by: grouping)
      } memory: {
        try $0.bands(brand: "Xiaomi", by: grouping)
      }
      expectSame {
        try $0.bands(year: 2023, by: grouping)
      } memory: {
        try $0.bands(year: 2023, by: grouping)
      }
    }
    for words in [[], ["xiaomi", "samsung"], ["poco", "5G under 9000"], ["apple", "in 2023"]] {
      expectSame {
        try $0.brands(words)
      } memory: {
        try $0.brands(words)
      }
      expectSame {
        try $0.brands(words, year: 2023)
      } memory: {
        try $0.brands(words, year: 2023)
      }
    }
    expectSame {
      try $0.brands(["samsng mobiles"])
    } memory: {
      try $0.brands(["samsng mobiles"])
    }
    for brand in [nil, "xiaomi"] {
      var request = DropsRequest()
      request.brands = brand.map { [$0] } ?? []
      request.rises = brand != nil
      request.promos = brand == nil
      expectSame {
        try $0.drops(request)
      } memory: {
        try $0.drops(request)
      }
      expectSame {
        try $0.conflicts(brand: brand)
      } memory: {
        try $0.conflicts(brand: brand)
      }
    }
    expectSame {
      try $0.conflicts(field: "battery_mah")
    } memory: {
      try $0.conflicts(field: "battery_mah")
    }
    expectSame {
      try $0.info()
    } memory: {
      try $0.info()
    }
    expectSame {
      try $0.facts()
    } memory: {
      try $0.facts()
    }
  }
}
