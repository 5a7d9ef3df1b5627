import Catalog
import CatalogStore
import Testing

@Suite struct `SQL and a plain filter agree` {
  @Test(arguments: 1...6)
  func `on generated facts and queries`(seed: Int) throws {
    let folder = try TemporaryFolder()
    var random = RandomFacts(seed: UInt64(seed))
    let facts = random.facts(phones: 40)
    let catalog = try folder.catalog(of: facts)
    let latest = try #require(try catalog.latestDate())
    let days = [latest, day("2023-12-15")]
    var matched = 0
    for number in 0..<60 {
      let query = random.query()
      let asOf = days[number % days.count]
      let plain = PlainFind(facts: facts, day: asOf)
      let expected = plain.results(query)
      let answer = try catalog.find(query, asOf: asOf)
      #expect(
        answer.results.map {
          PlainFind.Found(phone: $0.phone.id, price: $0.price ?? expected[0].price)
        }
          == expected, "\(query.canonical) on \(asOf.iso)")
      #expect(answer.count == expected.count)
      if asOf == latest {
        #expect(answer.unpriced == plain.unpriced(query), "\(query.canonical)")
        #expect(try catalog.unpriced(query).count == answer.unpriced)
      }
      matched += expected.count
      for relaxation in answer.relaxed {
        let wider = plain.results(query.dropping(relaxation.dropped))
        #expect(relaxation.count == wider.count)
      }
    }
    // A test in which nothing ever matches would show nothing.
    #expect(matched > 100)
  }

  @Test func `bands count every priced phone once`() throws {
    let folder = try TemporaryFolder()
    var random = RandomFacts(seed: 99)
    let facts = random.facts(phones: 60)
    let catalog = try folder.catalog(of: facts)
    let plain = PlainFind(facts: facts, day: try #require(try catalog.latestDate()))
    let bands = try catalog.bands()
    #expect(bands.map(\.band) == PriceBand.all)
    for band in bands {
      let expected = plain.results(BudgetQuery()).filter { $0.price.band == band.band }.count
      #expect(band.phones == expected, "\(band.band.id)")
    }
    #expect(bands.map(\.phones).reduce(0, +) == (try catalog.find(BudgetQuery()).count))
  }

  @Test func `generated facts come back equal`() throws {
    let folder = try TemporaryFolder()
    for seed in 1...5 as ClosedRange<UInt64> {
      var random = RandomFacts(seed: seed)
      let facts = random.facts(phones: 30)
      #expect(try folder.catalog(of: facts).facts() == facts.sorted())
      #expect(
        try folder.catalog(of: facts).verify().filter { $0.severity == .error } == [])
    }
  }
}
