public import Catalog

extension MemorySession {
  public func find(
    _ query: BudgetQuery, limit: Int?, scope: OfferScope
  ) throws(CatalogueError) -> BudgetAnswer {
    BudgetAnswer.of(
      query, scope, limit: limit.flatMap { $0 > 0 ? $0 : nil }, asOf: moment.asOf,
      unpriced: try unpriced(query).count, readUpTo: index.readUpTo,
      matches: { query, scope, limit in
        let sorted = OfferOrder.sorted(
          fitting(query, scope), by: query.effectiveSort, uses: query.uses, asOf: moment.asOf)
        return (sorted.count, limit.map { Array(sorted.prefix($0)) } ?? sorted)
      },
      nearest: { query, scope in
        var free = query
        free.price = .any
        return OfferOrder.sorted(
          fitting(free, scope), by: .price, uses: [], asOf: moment.asOf
        ).min { query.price.distance(of: $0, scope) < query.price.distance(of: $1, scope) }
      },
      moreAtShops: { query, scope in
        var wider = scope
        wider.price = .any
        let known = Set(fitting(query, scope).map { $0.phone.id })
        return fitting(query, wider).count { !known.contains($0.phone.id) }
      })
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
  @inline(never) private func fitting(_ query: BudgetQuery, _ scope: OfferScope) -> [Offer] {
    let match = OfferMatch(query, scope, in: index)
    return phones.compactMap { own in
      guard scope.admits(own.standing), match.holds(own.phone, own.standing) else { return nil }
      return own.offers.filter { $0.price != nil && match.holds($0) }.min(by: Offer.ranksCheaper)
    }
  }
}
