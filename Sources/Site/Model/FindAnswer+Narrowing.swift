internal import Catalog

extension FindAnswer {
  /// An answer that holds some of the phones of another, in its order.
  init(
    narrowing whole: FindAnswer, to query: BudgetQuery, offers: [Offer],
    bestBuys: BestBuyMarks? = nil, older: Int = 0
  ) {
    let ids = Set(offers.map { $0.phone.id })
    self.init(
      reading: QueryReading(text: "", query: query, tokens: []),
      answer: BudgetAnswer(
        query: query, asOf: whole.answer.asOf, count: offers.count, unpriced: 0, results: offers,
        relaxed: [], readUpTo: whole.answer.readUpTo, older: older),
      brandNames: whole.brandNames, scores: whole.scores.filter { ids.contains($0.key) },
      bestBuys: bestBuys)
  }
}
