public import Catalog

extension OfferMatch {
  /// Whether offers of the index satisfy `query`.
  public convenience init(
    _ query: BudgetQuery, _ scope: OfferScope = OfferScope(), in index: FactIndex
  ) {
    self.init(
      query, scope, brands: index.brands, evidence: scope.origin.map { _ in index.evidence }
    ) { phone in
      (index.variants[phone] ?? []).map { $0.configuration }
    }
  }
}

extension Pricelist {
  /// The pricelist of a year from facts in memory.
  ///
  /// - Parameters:
  ///   - year: the year of launch.
  ///   - facts: already limited to what was known on a day, if a list of that day is wanted.
  ///   - asOf: the day whose prices are listed, without the phones that came later; `nil` for the
  ///     end of the year, or the latest day of the facts where that is earlier, with all phones.
  ///   - narrowing: what `fits` asks for, one phrase a condition.
  ///   - fits: leaves out the rows that do not fit.
  public static func of(
    _ year: Int, _ facts: FactIndex, asOf: CalendarDay? = nil, narrowing: [Phrase] = [],
    where fits: (Offer) -> Bool = { _ in true }
  ) -> Pricelist {
    let day = asOf ?? facts.asOf(year: year)
    return of(
      PricelistHead(year: year, asOf: day, knownOn: facts.knownOn, narrowing: narrowing),
      facts.selection(of: facts.phones(of: year), on: day)
        .listed(by: asOf, latest: facts.latestDay),
      later: asOf == nil && day < facts.latestDay
        ? facts.selection(of: facts.phones(of: year), on: facts.latestDay) : nil,
      brands: facts.brands, where: { _, offer in fits(offer) })
  }

  /// The pricelist of a year from facts that are used once.
  public static func of(
    _ year: Int, _ facts: CatalogFacts, asOf: CalendarDay? = nil, knownOn: CalendarDay? = nil,
    narrowing: [Phrase] = [], where fits: (Offer) -> Bool = { _ in true }
  ) -> Pricelist {
    of(year, FactIndex(facts, knownOn: knownOn), asOf: asOf, narrowing: narrowing, where: fits)
  }
}

extension BrandComparison {
  /// Brands compared by the phones of facts in memory.
  ///
  /// With a year, the phones are those of its pricelist at the same prices, and the year before is
  /// measured on the same day a year earlier.
  ///
  /// - Parameters:
  ///   - facts: the facts, grouped.
  ///   - brands: ids of the brands asked for, each with its sub-brands; empty for every brand that
  ///     has a phone that fits.
  ///   - year: the year of launch.
  ///   - asOf: the day whose prices count, without the phones that came later; `nil` for the day of
  ///     the year's pricelist, or the latest day of the facts, with all phones.
  ///   - narrowing: what limits the phones, one phrase a condition.
  ///   - fits: leaves out the offers that do not fit.
  public static func of(
    _ facts: FactIndex, brands: [String] = [], year: Int? = nil, asOf: CalendarDay? = nil,
    narrowing: [Phrase] = [], where fits: (Offer) -> Bool = { _ in true }
  ) -> BrandComparison {
    let day = asOf ?? year.map(facts.asOf(year:)) ?? facts.latestDay
    let offers = facts.selection(of: year.map(facts.phones(of:)) ?? facts.phones, on: day)
      .listed(by: asOf, latest: facts.latestDay).startingOffers(where: fits)
    let before = year.map { year in
      facts.selection(of: facts.phones(of: year &- 1), on: day.yearEarlier)
        .startingOffers(where: fits)
    }
    return of(
      offers, before: before, brands: brands, among: facts.brands, year: year, asOf: day,
      narrowing: narrowing)
  }
}

extension GuideAnswer {
  /// A guide regenerated from facts in memory.
  ///
  /// - Parameters:
  ///   - guide: the guide that was saved.
  ///   - reading: the guide's title, read as a query.
  ///   - facts: the facts, grouped.
  ///   - withOlder: also with phones that are no longer sold.
  ///   - asOf: the day whose prices count, without the phones that came later; `nil` for the latest
  ///     day of the facts, with all phones.
  public static func of(
    _ guide: Guide, reading: QueryReading, _ facts: FactIndex, withOlder: Bool = false,
    asOf: CalendarDay? = nil
  ) -> GuideAnswer {
    let day = asOf ?? facts.latestDay
    return of(
      guide, reading: reading,
      facts.selection(of: facts.phones, on: day).listed(by: asOf, latest: facts.latestDay),
      brands: facts.brands, withOlder: withOlder, asOf: day)
  }
}

extension PriceChanges {
  /// The changes that facts in memory tell of, with the limits of the method on prices.
  ///
  /// - Parameters:
  ///   - facts: the facts, grouped.
  ///   - since: the first day of the period; `nil` for no limit.
  ///   - until: the last day of the period; `nil` for no limit.
  ///   - brands: ids of brands, any of which may hold, sub-brands included; empty for all.
  ///   - basisPoints: the least change, in hundredths of a percent.
  ///   - promos: whether promos count too.
  public static func of(
    _ facts: FactIndex, since: CalendarDay? = nil, until: CalendarDay? = nil,
    brands: [String] = [], atLeast basisPoints: Int = 0, promos: Bool = false
  ) -> [PriceChange] {
    of(
      facts.prices(brands: brands), sources: facts.sources, readings: facts.readings, since: since,
      until: until,
      atLeast: basisPoints, promos: promos)
  }
}
