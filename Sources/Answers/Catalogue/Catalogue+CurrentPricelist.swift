public import Catalog

extension Catalogue {
  /// The list of all phones that are current, by brand, with the official and the shop's price of
  /// every variant: what hangs on a shop's counter.
  ///
  /// - Parameters:
  ///   - query: what the phones must meet.
  ///   - origin: only what has a price of this origin, with the price of shops that is of it.
  public func currentPricelist(
    narrowedBy query: BudgetQuery = BudgetQuery(), origin: PriceOrigin = PriceOrigin()
  ) throws(CatalogueError) -> Pricelist {
    try read { session throws(CatalogueError) in
      try session.currentPricelist(narrowedBy: query, origin, knownOn: moment.knownOn)
    }
  }
}

extension CatalogueSession {
  func currentPricelist(
    narrowedBy query: BudgetQuery, _ origin: PriceOrigin, knownOn: CalendarDay?
  ) throws(CatalogueError) -> Pricelist {
    let day = asOf
    let all = try selection(of: query, on: day)
    var current = OfferSelection(
      phones: all.phones.filter { $0.standing.isCurrent }, sources: all.sources)
    let table = try brandTable()
    var scope = OfferScope(.current)
    var evidence: PriceEvidence?
    if !origin.isEmpty {
      let asked = AskedOrigin(try known(origin), on: day, knownOn: knownOn)
      let told = try self.evidence(ofPhones: current.phones.map { $0.phone.id })
      scope.origin = asked
      evidence = told
      current = OfferSelection(
        phones: current.phones.map { $0.withOffers { told.narrowed($0, to: asked) } },
        sources: current.sources.filled(from: told.sources))
    }
    let match = OfferMatch(query, scope, in: current, brands: table, evidence: evidence)
    let isNarrowed = !query.conditions.isEmpty || !origin.isEmpty
    let phrases =
      query.conditions.isEmpty
      ? [] : Array(query.phrases { table[$0]?.name ?? $0 }.dropLast())
    return Pricelist.of(
      PricelistHead(
        year: day.year, asOf: day, knownOn: knownOn, narrowing: phrases + origin.phrases,
        isCurrent: true),
      current, brands: table, where: { _, offer in !isNarrowed || match.holds(offer) })
  }
}
