/// A broken line through whole-number knots, flat before the first and after the last.
///
/// Whole numbers only, divided as SQLite divides them (toward zero), so that the same table gives
/// the same value in a query.
public struct Ramp: Hashable, Sendable {
  public struct Knot: Hashable, Sendable {
    public let x: Int
    public let y: Int
  }

  /// In rising order of `x`, at least one.
  public let knots: [Knot]

  init(_ first: (Int, Int), _ others: (Int, Int)...) {
    self.knots = ([first] + others).map { Knot(x: $0.0, y: $0.1) }
  }

  /// The value at `x`: y₀ + (x − x₀) · (y₁ − y₀) / (x₁ − x₀) between two knots.
  public func value(at x: Int) -> Int {
    var previous = knots[0]
    if x <= previous.x { return previous.y }
    for knot in knots.dropFirst() {
      if x <= knot.x {
        return previous.y + (x - previous.x) * (knot.y - previous.y) / (knot.x - previous.x)
      }
      previous = knot
    }
    return previous.y
  }
}
