public import Catalog

extension MemorySession {
  public func find(
    _ query: BudgetQuery, limit: Int?, maxAgeDays: Int?
  ) throws(CatalogueError) -> BudgetAnswer {
    let found = fitting(query, maxAgeDays: maxAgeDays)
    let sorted = OfferOrder.sorted(
      found, by: query.effectiveSort, uses: query.uses, asOf: moment.asOf)
    let relaxed =
      found.isEmpty
      ? Relaxation.all(of: query) { wider in
        let found = fitting(wider, maxAgeDays: maxAgeDays)
        return (found.count, found.min(by: Offer.ranksCheaper))
      } : []
    return BudgetAnswer(
      query: query, asOf: moment.asOf, count: found.count,
      unpriced: try unpriced(query).count,
      results: limit.flatMap { $0 > 0 ? Array(sorted.prefix($0)) : nil } ?? sorted,
      relaxed: relaxed)
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
    _ query: BudgetQuery, maxAgeDays: Int?
  ) throws(CatalogueError) -> BestBuyMarks {
    BestBuys.pareto(
      fitting(query, maxAgeDays: maxAgeDays), on: BestBuys.terms(for: query.uses))
  }

  public func bands(_ query: BudgetQuery) throws(CatalogueError) -> [BandCount] {
    let prices = fitting(query, maxAgeDays: nil).compactMap { $0.price?.amount }
    return PriceBand.all.map { band in
      BandCount(band: band, phones: prices.count { band.contains($0) })
    }
  }

  /// Each phone that fits with its cheapest offer that does.
  private func fitting(_ query: BudgetQuery, maxAgeDays: Int?) -> [Offer] {
    let match = OfferMatch(query, in: index)
    let notBefore = moment.notBefore(maxAgeDays: maxAgeDays)
    return phones.compactMap { own in
      guard match.holds(own.phone) else { return nil }
      return own.offers.filter { offer in
        guard let price = offer.price, match.holds(offer) else { return false }
        return notBefore.map { $0 <= price.confirmed.earliest } ?? true
      }.min(by: Offer.ranksCheaper)
    }
  }
}
