public import BudgetLanguage
public import Catalog

extension Catalogue {
  /// Answers a budget question in the words of people: `5G under PHP 20K`.
  public func find(
    _ question: String, _ request: FindRequest = FindRequest()
  ) throws(CatalogueError) -> FindAnswer {
    try read { session throws(CatalogueError) in
      try session.find(try session.reading(of: question), request, at: moment)
    }
  }

  /// Answers what `reading` makes of a question with the names that its words can mean, in one read
  /// of the catalogue; gives back what it refuses.
  public func find<Refusal: Error>(
    _ question: String, _ request: FindRequest = FindRequest(),
    reading: (Vocabulary) -> Result<QueryReading, Refusal>
  ) throws(CatalogueError) -> Result<FindAnswer, Refusal> {
    try read { session throws(CatalogueError) in
      switch reading(try session.vocabulary(for: [question])) {
      case .success(let reading): .success(try session.find(reading, request, at: moment))
      case .failure(let refusal): .failure(refusal)
      }
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
    let origin = try known(request.origin)
    var request = request
    request.origin = origin
    let scope = request.scope(of: query, on: asOf, knownOn: moment.knownOn)
    var answer = try find(
      query, limit: request.limit.map { $0 == 0 ? nil : $0 } ?? query.shown, scope: scope)
    if let asked = scope.origin { answer.results = try narrowed(answer.results, to: asked) }
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

  /// The same offers with the prices of shops that are of an origin.
  func narrowed(_ offers: [Offer], to asked: AskedOrigin) throws(CatalogueError) -> [Offer] {
    let evidence = try evidence(ofPhones: Set(offers.map { $0.phone.id }).sorted())
    return offers.map { evidence.narrowed($0, to: asked) }
  }

  /// The origin, whose publishers are known.
  func known(_ origin: PriceOrigin) throws(CatalogueError) -> PriceOrigin {
    guard !origin.publishers.isEmpty else { return origin }
    let names = try publishers()
    for name in origin.publishers
    where !names.contains(where: { LetterCase.areEqualButForCase($0, name) }) {
      throw .noSuchPublisher(name, near: NearPhones.names(near: name, among: names))
    }
    return origin
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
