import Answers
import Catalog
import CatalogStore
import Testing

@Suite struct `SQL and the rule in memory agree` {
  @Test(arguments: 1...6)
  func `on generated facts and queries`(seed: Int) throws {
    let folder = try TemporaryFolder()
    var random = RandomFacts(seed: UInt64(seed))
    let facts = random.facts(phones: 30)
    let catalog = try folder.catalog(of: facts)
    let plain = PlainAnswers(facts)
    let days = [nil, day("2023-12-15"), day("2024-01-20"), day("2025-01-01")]
    var matched = 0
    var unpriced = 0
    var met: Set<QueryCondition> = []
    for number in 0..<32 {
      let query = random.query()
      let asOf = days[number % days.count]
      let comment: Comment = "\(query.canonical) on \(asOf?.iso ?? "the latest day")"
      let guide = plain.guide(query, asOf: asOf)
      let answer = try catalog.find(query, asOf: asOf)
      #expect(answer.results == guide.entries.map(\.offer), comment)
      #expect(answer.count == guide.entries.count, comment)
      #expect(answer.unpriced == guide.unpriced.count, comment)
      #expect(try catalog.unpriced(query, asOf: asOf) == guide.unpriced, comment)
      let current = plain.guide(query, asOf: asOf, withOlder: false)
      let sold = try catalog.find(
        query, asOf: asOf, phones: OfferScope(of: query).phones)
      #expect(sold.results == current.entries.map(\.offer), comment)
      #expect(sold.olderShown == current.olderShown, comment)
      #expect(sold.older == current.older, comment)
      let terms = BestBuys.terms(for: query.uses)
      let best = BestBuys.pareto(answer.results, on: terms)
      #expect(try catalog.bestBuys(query, asOf: asOf) == best, comment)
      let offers = try catalog.offers(query, asOf: asOf)
      #expect(Set(offers) == plain.offers(query, asOf: asOf), comment)
      for relaxation in answer.relaxed {
        let wider = plain.offers(query.dropping(relaxation.dropped), asOf: asOf)
        #expect(relaxation.count == Set(wider.map(\.phone.id)).count, comment)
      }
      matched += answer.count
      unpriced += answer.unpriced
      if answer.count > 0 { met.formUnion(query.conditions) }
    }
    // A test in which nothing ever matches would show nothing.
    #expect(matched > 50)
    #expect(unpriced > 10)
    #expect(met.count > 6)
  }

  @Test func `bands count every priced phone once`() throws {
    let folder = try TemporaryFolder()
    var random = RandomFacts(seed: 99)
    let facts = random.facts(phones: 60)
    let catalog = try folder.catalog(of: facts)
    let plain = PlainAnswers(facts)
    let bands = try catalog.bands()
    #expect(bands.map(\.band) == PriceBand.all)
    for band in bands {
      let expected = plain.guide(BudgetQuery(), asOf: nil).entries
        .count { $0.offer.price?.band == band.band }
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
