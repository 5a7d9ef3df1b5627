public import Catalog

extension GuideAnswer {
  /// A guide regenerated from the phones of a catalogue, as far as they meet its query's conditions
  /// on the phone itself, or all.
  ///
  /// - Parameter reading: the guide's title, read as a query.
  static func of(
    _ guide: Guide, reading: QueryReading, _ selection: OfferSelection, brands: [String: Brand],
    asOf: CalendarDay
  ) -> GuideAnswer {
    let match = OfferMatch(reading.query, in: selection, brands: brands)
    var priced: [Offer] = []
    var unpriced: [Offer] = []
    for own in selection.phones {
      if let offer = own.offers.filter({ match.holds($0) }).min(by: Offer.ranksCheaper),
        offer.price != nil
      {
        priced.append(offer)
      } else if let offer = match.unpriced(own.phone, among: own.offers) {
        unpriced.append(offer)
      }
    }
    return of(guide, reading: reading, priced: priced, unpriced: unpriced, asOf: asOf)
  }

  /// A guide regenerated from the phones that fit.
  ///
  /// - Parameters:
  ///   - priced: each phone that fits, once: its cheapest variant that does.
  ///   - unpriced: each phone that fits in everything but has no peso price.
  public static func of(
    _ guide: Guide, reading: QueryReading, priced: [Offer], unpriced: [Offer], asOf: CalendarDay
  ) -> GuideAnswer {
    let query = reading.query
    let order = query.effectiveSort
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
      guide: guide, reading: reading, asOf: asOf, entries: entries,
      unpriced: OfferOrder.sorted(unpriced, by: .newest, uses: [], asOf: asOf))
  }
}
