public import Catalog

extension GuideAnswer {
  /// A guide regenerated from the facts.
  ///
  /// - Parameters:
  ///   - reading: the guide's title, read as a query.
  ///   - asOf: the day whose prices count, without the phones that came later; `nil` for the
  ///     latest day of the facts, with all phones.
  public static func of(
    _ guide: Guide, reading: QueryReading, _ facts: FactIndex, asOf: CalendarDay? = nil
  ) -> GuideAnswer {
    of(guide, reading: reading, facts, among: facts.offersByPhone(asOf: asOf), asOf: asOf)
  }

  /// A guide regenerated from offers that were looked up before, so that many guides cost little.
  ///
  /// - Parameter offers: ``FactIndex/offersByPhone(asOf:)`` of the same day.
  public static func of(
    _ guide: Guide, reading: QueryReading, _ facts: FactIndex, among offers: [[Offer]],
    asOf: CalendarDay? = nil
  ) -> GuideAnswer {
    let match = OfferMatch(reading.query, in: facts)
    var priced: [Offer] = []
    var unpriced: [Offer] = []
    for own in offers {
      if let offer = own.filter(match.holds).min(by: Offer.ranksCheaper), offer.price != nil {
        priced.append(offer)
      } else if let phone = own.first?.phone, let offer = match.unpriced(phone, among: own) {
        unpriced.append(offer)
      }
    }
    return of(
      guide, reading: reading, priced: priced, unpriced: unpriced,
      asOf: asOf ?? facts.latestDay)
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
