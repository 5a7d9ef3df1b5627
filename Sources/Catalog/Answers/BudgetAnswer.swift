/// The answer to a budget query.
public struct BudgetAnswer: Hashable, Sendable {
  public let query: BudgetQuery
  /// The day whose prices were asked for.
  public let asOf: CalendarDay
  /// How many phones match, shown or not.
  public let count: Int
  /// How many current phones meet every other condition but have no peso price.
  public let unpriced: Int
  /// The first phones, one offer each: the cheapest variant that fits.
  public var results: [Offer]
  /// Where nothing matches: what dropping a single condition would give, most first.
  public let relaxed: [Relaxation]
  /// The latest day on which the prices of many phones were read.
  public let readUpTo: CalendarDay?
  /// How many phones fit that are not current, shown or not.
  public let older: Int
  /// Whether the older phones are the answer because no current one fits.
  public let olderShown: Bool
  /// Where they are: the current phone whose price comes nearest to the budget.
  public let nearest: Offer?
  /// Which phones were asked for.
  public let phones: OfferScope.Phones
  /// How many more phones fit by what shops ask.
  public let moreAtShops: Int

  public init(
    query: BudgetQuery, asOf: CalendarDay, count: Int, unpriced: Int, results: [Offer],
    relaxed: [Relaxation], readUpTo: CalendarDay? = nil, older: Int = 0, olderShown: Bool = false,
    nearest: Offer? = nil, moreAtShops: Int = 0, phones: OfferScope.Phones = .current
  ) {
    self.query = query
    self.asOf = asOf
    self.count = count
    self.unpriced = unpriced
    self.results = results
    self.relaxed = relaxed
    self.readUpTo = readUpTo
    self.older = older
    self.olderShown = olderShown
    self.nearest = nearest
    self.moreAtShops = moreAtShops
    self.phones = phones
  }

  /// Which phones the results are of.
  public var counted: PhonesCounted { PhonesCounted(olderShown ? .older : phones, older: older) }
}
