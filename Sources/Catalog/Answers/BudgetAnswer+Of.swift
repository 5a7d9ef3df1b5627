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
  ///   - more: how many phones fit within the first scope and not within the second.
  package static func of<Failure: Error>(
    _ query: BudgetQuery, _ scope: OfferScope, limit: Int?, asOf: CalendarDay, unpriced: Int,
    readUpTo: CalendarDay?,
    matches: (BudgetQuery, OfferScope, Int?) throws(Failure) -> Matches,
    more: (BudgetQuery, OfferScope, OfferScope) throws(Failure) -> Int
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
    var nearest: Offer?
    if showsOlder, query.price != .any {
      var free = query
      free.price = .any
      free.sort = .price
      nearest = query.price.nearest(of: try matches(free, scope, nil).offers, scope)
    }
    var moreAtShops = 0
    if query.price != .any, scope.price == .official {
      var any = scope
      any.price = .any
      moreAtShops = try more(query, any, scope)
    }
    return BudgetAnswer(
      query: query, asOf: asOf, count: found.count, unpriced: unpriced, results: found.offers,
      relaxed: relaxed, readUpTo: readUpTo, older: olderCount, olderShown: showsOlder,
      nearest: nearest, moreAtShops: moreAtShops, phones: scope.phones)
  }
}

extension PriceRange {
  /// The offer whose price comes nearest to the range, the first of several.
  fileprivate func nearest(of offers: [Offer], _ scope: OfferScope) -> Offer? {
    func away(_ offer: Offer) -> Int64 {
      offer.price.flatMap { scope.amount(of: $0) }.map { distance($0) } ?? .max
    }
    return offers.min { away($0) < away($1) }
  }
}
