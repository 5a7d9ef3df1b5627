/// Changes of official prices.
public struct DropsAnswer: Hashable, Sendable {
  /// The first of them, newest first.
  public let changes: [PriceChange]
  /// How many there are.
  public let total: Int
  /// How many more there are of phones that are no longer sold.
  public let older: Int
  /// Whether those are the answer because no phone that is still sold changed its price.
  public let olderShown: Bool
  /// What limits the changes, one phrase a condition.
  public let narrowing: [String]

  public init(
    changes: [PriceChange], total: Int, older: Int = 0, olderShown: Bool = false,
    narrowing: [String]
  ) {
    self.changes = changes
    self.total = total
    self.older = older
    self.olderShown = olderShown
    self.narrowing = narrowing
  }
}
