public import Catalog

/// How much of an answer to a budget question is asked for.
public struct FindRequest: Hashable, Sendable {
  /// How many phones the results hold, 0 being all; `nil` leaves it to the question.
  public var limit: Int?
  /// Whether phones that are no longer sold are answered with too.
  public var withOlder = false
  /// Which price has to lie in the budget.
  public var price = PriceChoice.official
  /// Leaves out prices that were last confirmed more than this many days before.
  public var maxAgeDays: Int?
  /// Leaves out offers without a price of this origin.
  public var origin = PriceOrigin()
  /// Whether the phones that fit and have no peso price are listed.
  public var listsUnpriced = false
  /// Whether it is said how each score comes about.
  public var explainsScores = false

  public init() {}

  public init(limit: Int) { self.limit = limit }

  /// Which of the offers that fit a query are asked for on a day, by what was known on another.
  func scope(of query: BudgetQuery, on day: CalendarDay, knownOn: CalendarDay?) -> OfferScope {
    OfferScope(
      of: query, withOlder: withOlder, price: price,
      notBefore: maxAgeDays.map { day.before($0) },
      origin: origin.isEmpty ? nil : AskedOrigin(origin, on: day, knownOn: knownOn))
  }
}
