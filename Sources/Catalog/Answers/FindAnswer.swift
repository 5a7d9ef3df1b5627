/// The answer to a budget question, with all that any face shows of it.
public struct FindAnswer: Hashable, Sendable {
  /// How the question was read.
  public let reading: QueryReading
  public let answer: BudgetAnswer
  /// Names of brands by slug.
  public let brandNames: [String: String]
  /// The phones that fit and have no peso price; `nil` where only their number was asked for.
  public let unpriced: [Offer]?
  /// The score of each result by id of the phone, where the answer is ranked by value.
  public let scores: [String: ValueScore]
  /// Whether it was asked how each score comes about.
  public let explainsScores: Bool
  /// Which phones are best buys; `nil` where that was not asked for.
  public let bestBuys: BestBuyMarks?
  /// The yearly pricelist that the question asks for by that word, which faces for people show in
  /// the place of the phones that match.
  public let pricelist: Pricelist?
  /// The phones side by side, where the question names two models or more.
  public let comparison: PhoneComparison?

  public init(
    reading: QueryReading, answer: BudgetAnswer, brandNames: [String: String] = [:],
    unpriced: [Offer]? = nil, scores: [String: ValueScore] = [:], explainsScores: Bool = false,
    bestBuys: BestBuyMarks? = nil, pricelist: Pricelist? = nil,
    comparison: PhoneComparison? = nil
  ) {
    self.reading = reading
    self.answer = answer
    self.brandNames = brandNames
    self.unpriced = unpriced
    self.scores = scores
    self.explainsScores = explainsScores
    self.bestBuys = bestBuys
    self.pricelist = pricelist
    self.comparison = comparison
  }
}
