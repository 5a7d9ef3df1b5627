/// What a query would find without one of its conditions.
public struct Relaxation: Hashable, Sendable {
  public let dropped: QueryCondition
  public let count: Int
  /// The cheapest phone it would find.
  public let cheapest: Offer?

  public init(dropped: QueryCondition, count: Int, cheapest: Offer?) {
    self.dropped = dropped
    self.count = count
    self.cheapest = cheapest
  }

  /// What dropping each condition alone would give, most first, without those that give nothing.
  ///
  /// - Parameter find: how many phones fit a query that is ordered by price, and the first of them.
  package static func all<Failure: Error>(
    of query: BudgetQuery, _ find: (BudgetQuery) throws(Failure) -> (count: Int, cheapest: Offer?)
  ) throws(Failure) -> [Relaxation] {
    var relaxations: [Relaxation] = []
    for condition in query.conditions {
      var wider = query.dropping(condition)
      wider.sort = .price
      let found = try find(wider)
      guard found.count > 0 else { continue }
      relaxations.append(
        Relaxation(dropped: condition, count: found.count, cheapest: found.cheapest))
    }
    // Enumerated, because the sort of the standard library does not promise to keep the order.
    return relaxations.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map { $0.element }
  }
}
