public import Catalog

/// What an answer to `find` shows beyond its results, where it was asked for.
public struct FindExtras: Sendable {
  /// The phones that fit and have no peso price; `nil` where only their number was asked for.
  public var unpriced: [Offer]?
  /// The score of each result, by id of the phone.
  public var scores: [String: ValueScore]
  /// Whether to say how each score comes about.
  public var explainsScores: Bool
  /// Which of the results are best buys; `nil` where that was not asked for.
  public var bestBuys: BestBuyMarks?
  /// The phones side by side that the question compares.
  public var comparison: PhoneComparison?

  public init(
    unpriced: [Offer]? = nil, scores: [String: ValueScore] = [:], explainsScores: Bool = false,
    bestBuys: BestBuyMarks? = nil, comparison: PhoneComparison? = nil
  ) {
    self.unpriced = unpriced
    self.scores = scores
    self.explainsScores = explainsScores
    self.bestBuys = bestBuys
    self.comparison = comparison
  }
}
