public import Catalog

extension Catalogue {
  /// Answers a budget question in the words of people: `5G under PHP 20K`.
  public func find(
    _ question: String, _ request: FindRequest = FindRequest()
  ) throws(CatalogueError) -> FindAnswer {
    try read { session throws(CatalogueError) in
      try session.find(try session.vocabulary().reading(of: question), request, at: moment)
    }
  }

  /// Answers a budget question that was read before.
  public func find(
    _ reading: QueryReading, _ request: FindRequest = FindRequest()
  ) throws(CatalogueError) -> FindAnswer {
    try read { session throws(CatalogueError) in
      try session.find(reading, request, at: moment)
    }
  }
}

extension CatalogueSession {
  func find(
    _ reading: QueryReading, _ request: FindRequest, at moment: AskedMoment
  ) throws(CatalogueError) -> FindAnswer {
    let query = reading.query
    let scope = request.scope(of: query, on: asOf)
    let answer = try find(
      query, limit: request.limit.map { $0 == 0 ? nil : $0 } ?? query.shown, scope: scope)
    var shown = scope
    if answer.olderShown { shown.phones = .older }
    let byValue = query.effectiveSort == .value
    let brands = try brandTable()
    return FindAnswer(
      reading: reading, answer: answer, brandNames: brands.mapValues { $0.name },
      unpriced: request.listsUnpriced ? try unpriced(query) : nil, scores: answer.scores,
      explainsScores: request.explainsScores,
      bestBuys: request.explainsScores || byValue
        ? try bestBuys(query, scope: shown) : nil,
      pricelist: try pricelist(reading, request, at: moment),
      comparison: try comparison(of: query.models))
  }

  /// The pricelist of a year that has phones, where the question asks for it by that word.
  private func pricelist(
    _ reading: QueryReading, _ request: FindRequest, at moment: AskedMoment
  ) throws(CatalogueError) -> Pricelist? {
    // What only a list of matching phones can answer is no question for a pricelist.
    guard request == FindRequest(), reading.query.limit == nil, let year = reading.yearOfPricelist,
      try years().contains(year)
    else {
      return nil
    }
    return try pricelist(year, narrowedBy: reading.query, at: moment)
  }
}

extension BudgetAnswer {
  /// The value score of each result, where the answer is ranked by it.
  var scores: [String: ValueScore] {
    guard query.effectiveSort == .value else { return [:] }
    return results.indexed(
      by: { $0.phone.id }, as: { ValueScore.of($0, uses: query.uses, asOf: asOf) })
  }
}

extension BudgetQuery {
  /// How many phones a list shows: as many as asked for, else 10; `nil` for all.
  package var shown: Int? { limit == 0 ? nil : limit ?? 10 }
}
