public import Catalog

extension MemorySession {
  public func find(
    _ query: BudgetQuery, limit: Int?, scope: OfferScope
  ) throws(CatalogueError) -> BudgetAnswer {
    var older = scope
    older.phones = .older
    let olderFound = fitting(query, older)
    var found = fitting(query, scope)
    let showsOlder = found.isEmpty && scope.phones == .current && !olderFound.isEmpty
    if showsOlder { found = olderFound }
    let sorted = OfferOrder.sorted(
      found, by: query.effectiveSort, uses: query.uses, asOf: moment.asOf)
    let relaxed =
      found.isEmpty
      ? Relaxation.all(of: query) { wider in
        let found = fitting(wider, scope.of(wider: wider))
        return (found.count, found.min(by: Offer.ranksCheaper))
      } : []
    return BudgetAnswer(
      query: query, asOf: moment.asOf, count: found.count,
      unpriced: try unpriced(query).count,
      results: limit.flatMap { $0 > 0 ? Array(sorted.prefix($0)) : nil } ?? sorted,
      relaxed: relaxed, readUpTo: try readUpTo(), older: olderFound.count, olderShown: showsOlder,
      nearest: showsOlder ? nearest(to: query, scope) : nil,
      moreAtShops: countAtShops(query, scope))
  }

  public func unpriced(_ query: BudgetQuery) throws(CatalogueError) -> [Offer] {
    let match = OfferMatch(query, in: index)
    let offers = phones.compactMap { own -> Offer? in
      guard moment.listedBy.map({ own.hasCome(by: $0) }) ?? true else { return nil }
      return match.unpriced(own.phone, among: own.offers)
    }
    return OfferOrder.sorted(offers, by: .newest, uses: [], asOf: moment.asOf)
  }

  public func bestBuys(
    _ query: BudgetQuery, scope: OfferScope
  ) throws(CatalogueError) -> BestBuyMarks {
    BestBuys.pareto(fitting(query, scope), on: BestBuys.terms(for: query.uses))
  }

  public func bands(
    _ query: BudgetQuery, scope: OfferScope
  ) throws(CatalogueError) -> [BandCount] {
    let prices = fitting(query, scope).compactMap { $0.price?.amount }
    return PriceBand.all.map { band in
      BandCount(band: band, phones: prices.count { band.contains($0) })
    }
  }

  /// Each phone that fits with its cheapest offer that does.
  private func fitting(_ query: BudgetQuery, _ scope: OfferScope) -> [Offer] {
    let match = OfferMatch(query, scope, in: index)
    return phones.compactMap { own in
      guard match.holds(own.phone, own.standing) else { return nil }
      return own.offers.filter { $0.price != nil && match.holds($0) }.min(by: Offer.ranksCheaper)
    }
  }

  /// The current phone whose price comes nearest to a budget that only older phones meet.
  private func nearest(to query: BudgetQuery, _ scope: OfferScope) -> Offer? {
    guard query.price != .any else { return nil }
    var free = query
    free.price = .any
    let sorted = OfferOrder.sorted(fitting(free, scope), by: .price, uses: [], asOf: moment.asOf)
    return sorted.min { left, right in
      func distance(_ offer: Offer) -> Int64 {
        offer.price.flatMap { scope.amount(of: $0) }.map { query.price.distance($0) } ?? .max
      }
      return distance(left) < distance(right)
    }
  }

  /// How many phones fit by what shops ask that do not fit by the price in force.
  private func countAtShops(_ query: BudgetQuery, _ scope: OfferScope) -> Int {
    guard query.price != .any, scope.price == .official else { return 0 }
    var any = scope
    any.price = .any
    func phones(_ scope: OfferScope) -> Set<String> {
      Set(fitting(query, scope).map { $0.phone.id })
    }
    return phones(any).subtracting(phones(scope)).count
  }
}
