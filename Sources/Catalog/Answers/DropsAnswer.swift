/// Changes of official prices.
public struct DropsAnswer: Hashable, Sendable {
  /// The first of them, newest first.
  public let changes: [PriceChange]
  /// How many there are.
  public let total: Int
  /// What limits the changes, one phrase a condition.
  public let narrowing: [String]

  public init(changes: [PriceChange], total: Int, narrowing: [String]) {
    self.changes = changes
    self.total = total
    self.narrowing = narrowing
  }
}
