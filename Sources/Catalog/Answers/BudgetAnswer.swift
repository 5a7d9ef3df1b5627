/// The answer to a budget query.
public struct BudgetAnswer: Hashable, Sendable {
  public let query: BudgetQuery
  /// The day whose prices were asked for.
  public let asOf: CalendarDay
  /// How many phones match, shown or not.
  public let count: Int
  /// How many phones fit in everything but have no peso price.
  public let unpriced: Int
  /// The first phones, one offer each: the cheapest variant that fits.
  public let results: [Offer]
  /// Where nothing matches: what dropping a single condition would give, most first.
  public let relaxed: [Relaxation]

  public init(
    query: BudgetQuery, asOf: CalendarDay, count: Int, unpriced: Int, results: [Offer],
    relaxed: [Relaxation]
  ) {
    self.query = query
    self.asOf = asOf
    self.count = count
    self.unpriced = unpriced
    self.results = results
    self.relaxed = relaxed
  }
}
