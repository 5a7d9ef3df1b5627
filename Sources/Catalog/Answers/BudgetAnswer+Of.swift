extension BudgetAnswer {
  /// The phones that fit a query, best first: how many, and the first of them.
  package typealias Matches = (count: Int, offers: [Offer])

  /// The answer to a query, put together from lists of the phones that fit.
  ///
  /// Where no current phone fits, the older ones are the answer.
  ///
  /// - Parameters:
  ///   - limit: how many phones the results hold; `nil` is all.
  ///   - matches: the phones that fit a query within a scope, with the first so many of them.
  ///   - nearest: of the phones that meet every condition but the price, the offer whose price
  ///     comes nearest to it.
  ///   - moreAtShops: how many phones fit by the price of a shop and not by that in force.
  package static func of<Failure: Error>(
    _ query: BudgetQuery, _ scope: OfferScope, limit: Int?, asOf: CalendarDay, unpriced: Int,
    readUpTo: CalendarDay?,
    matches: (BudgetQuery, OfferScope, Int?) throws(Failure) -> Matches,
    nearest: (BudgetQuery, OfferScope) throws(Failure) -> Offer?,
    moreAtShops: (BudgetQuery, OfferScope) throws(Failure) -> Int
  ) throws(Failure) -> BudgetAnswer {
    var found = try matches(query, scope, limit)
    var older = scope
    older.phones = .older
    let olderCount = try matches(query, older, 0).count
    let showsOlder = found.count == 0 && scope.phones == .current && olderCount > 0
    if showsOlder { found = try matches(query, older, limit) }
    var relaxed: [Relaxation] = []
    if found.count == 0 {
      relaxed = try Relaxation.all(of: query) { wider throws(Failure) in
        let found = try matches(wider, scope.of(wider: wider), 1)
        return (found.count, found.offers.first)
      }
    }
    let isOutside = showsOlder && query.price != .any
    let asksForPrice = query.price != .any && scope.price == .official
    return BudgetAnswer(
      query: query, asOf: asOf, count: found.count, unpriced: unpriced, results: found.offers,
      relaxed: relaxed, readUpTo: readUpTo, older: olderCount, olderShown: showsOlder,
      nearest: isOutside ? try nearest(query, scope) : nil,
      moreAtShops: asksForPrice ? try moreAtShops(query, scope) : 0, phones: scope.phones)
  }
}

extension PriceRange {
  /// How far the price of an offer is from the range; of one without a price as far as can be.
  package func distance(of offer: Offer, _ scope: OfferScope) -> Int64 {
    offer.price.flatMap { scope.amount(of: $0) }.map { distance($0) } ?? .max
  }
}
