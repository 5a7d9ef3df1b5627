/// Bounds on a price, each open, exclusive or inclusive.
public struct PriceRange: Hashable, Sendable {
  public struct Bound: Hashable, Sendable {
    public var amount: Peso
    public var isInclusive: Bool

    public init(_ amount: Peso, inclusive: Bool) {
      self.amount = amount
      self.isInclusive = inclusive
    }
  }

  public var lower: Bound?
  public var upper: Bound?

  public init(lower: Bound? = nil, upper: Bound? = nil) {
    self.lower = lower
    self.upper = upper
  }

  public static let any = PriceRange()

  /// How far an amount is from the range, in centavos; 0 inside.
  package func distance(_ amount: Peso) -> Int64 {
    if let lower, amount < lower.amount { return lower.amount.centavos - amount.centavos }
    if let upper, amount > upper.amount { return amount.centavos - upper.amount.centavos }
    return 0
  }

  public func contains(_ amount: Peso) -> Bool {
    let aboveLower = lower.map { $0.isInclusive ? amount >= $0.amount : amount > $0.amount } ?? true
    let belowUpper = upper.map { $0.isInclusive ? amount <= $0.amount : amount < $0.amount } ?? true
    return aboveLower && belowUpper
  }

  /// Whether no amount of at least one centavo can satisfy both bounds.
  public var isContradictory: Bool {
    guard let lower, let upper else { return false }
    let least = lower.amount.centavos &+ (lower.isInclusive ? 0 : 1)
    let most = upper.amount.centavos &- (upper.isInclusive ? 0 : 1)
    return max(1, least) > most
  }
}
