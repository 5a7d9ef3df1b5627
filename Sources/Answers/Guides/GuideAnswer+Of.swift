public import Catalog

extension GuideAnswer {
  /// A guide regenerated from the phones of a catalogue, as far as they meet its query's conditions
  /// on the phone itself, or all.
  ///
  /// - Parameter reading: the guide's title, read as a query.
  static func of(
    _ guide: Guide, reading: QueryReading, _ selection: OfferSelection, brands: [String: Brand],
    withOlder: Bool = false, asOf: CalendarDay, readUpTo: CalendarDay? = nil
  ) -> GuideAnswer {
    let query = reading.query
    let scope = OfferScope(of: query, withOlder: withOlder)
    let match = OfferMatch(query, in: selection, brands: brands)
    var fitting: [Offer] = []
    var unpriced: [Offer] = []
    for own in selection.phones where match.holds(own.phone, own.standing) {
      if let offer = own.offers.filter({ match.holds($0) }).min(by: Offer.ranksCheaper),
        offer.price != nil
      {
        fitting.append(offer)
      } else if let offer = match.unpriced(own.phone, among: own.offers) {
        unpriced.append(offer)
      }
    }
    let older = fitting.filter { !$0.standing.isCurrent }
    let admitted = fitting.filter { scope.admits($0.standing) }
    return of(
      guide, reading: reading, priced: admitted.isEmpty ? older : admitted, unpriced: unpriced,
      older: older.count, olderShown: admitted.isEmpty && !older.isEmpty, phones: scope.phones,
      asOf: asOf, readUpTo: readUpTo)
  }

  /// A guide regenerated from the phones that fit.
  ///
  /// - Parameters:
  ///   - guide: the guide that was saved.
  ///   - reading: the guide’s title, read as a query.
  ///   - priced: each phone that fits, once: its cheapest variant that does.
  ///   - unpriced: each phone that fits in everything but has no peso price.
  ///   - older: how many phones that are no longer sold fit and are left out.
  ///   - olderShown: whether older phones are the answer, since nothing current fits.
  ///   - phones: which phones count.
  ///   - asOf: the day of the prices.
  ///   - readUpTo: the latest day on which prices of many phones were read.
  public static func of(
    _ guide: Guide, reading: QueryReading, priced: [Offer], unpriced: [Offer], older: Int = 0,
    olderShown: Bool = false, phones: OfferScope.Phones = .current, asOf: CalendarDay,
    readUpTo: CalendarDay? = nil
  ) -> GuideAnswer {
    let query = reading.query
    // What nothing is known of cannot be ranked by value.
    let isKnown = priced.contains { $0.phone.specifications.known > 0 }
    let isRanked = query.effectiveSort != .value || isKnown
    let order = isRanked ? query.effectiveSort : .price
    let ranked = OfferOrder.sorted(priced, by: order, uses: query.uses, asOf: asOf)
    let bestBuys = BestBuys.pareto(priced, on: BestBuys.terms(for: query.uses))
    let entries = ranked.enumerated().map { index, offer in
      let score =
        order == .value ? ValueScore.of(offer, uses: query.uses, asOf: asOf) : nil
      return GuideEntry(
        rank: index + 1, offer: offer, reasons: reasons(for: offer, query, score), score: score,
        isBestBuy: bestBuys.phones.contains(offer.phone.id))
    }
    return GuideAnswer(
      guide: guide, reading: reading, asOf: asOf, readUpTo: readUpTo, older: older,
      olderShown: olderShown, isRanked: isRanked, phones: phones, entries: entries,
      unpriced: OfferOrder.sorted(unpriced, by: .newest, uses: [], asOf: asOf))
  }
}
