import Answers
import Catalog

/// Budget queries answered from the facts without SQL: what the store's answers are compared with.
struct PlainAnswers {
  private let index: FactIndex

  init(_ facts: CatalogFacts) {
    index = FactIndex(facts)
  }

  /// The guide that a query makes: each phone that fits, in order, and those without a price.
  func guide(
    _ query: BudgetQuery, asOf: CalendarDay?, withOlder: Bool = true
  ) -> GuideAnswer {
    GuideAnswer.of(
      Guide(id: "query", title: query.canonical),
      reading: QueryReading(text: "", query: query, tokens: []), index, withOlder: withOlder,
      asOf: asOf)
  }

  /// Every offer with a price that fits.
  func offers(_ query: BudgetQuery, asOf: CalendarDay?) -> Set<Offer> {
    let match = OfferMatch(query, in: index)
    let offers = index.phones.flatMap { index.offers(of: $0, on: asOf ?? index.latestDay) }
    return Set(offers.filter { $0.price != nil && match.holds($0) })
  }
}
