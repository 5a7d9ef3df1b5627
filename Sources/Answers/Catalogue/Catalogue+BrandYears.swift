public import Catalog

extension Catalogue {
  /// Brands compared in each year of launch that has phones, at the prices of its pricelist.
  ///
  /// - Parameter words: brands, and a budget question that limits the phones, in any order.
  public func brandYears(_ words: [String] = []) throws(CatalogueError) -> BrandYearsAnswer {
    try read { session throws(CatalogueError) in
      let question = try BrandsQuestion(words, year: nil, session)
      if let year = question.year { throw .oneYearOnly(year) }
      let table = try session.brandTable()
      let isNarrowed = !question.query.conditions.isEmpty
      let years = try session.comparisons(of: question.brands, table, at: moment) { selection in
        let match = OfferMatch(question.query, in: selection, brands: table)
        return selection.startingOffers { isNarrowed ? match.holds($0) : true }
      }
      let phrases = question.query.phrases { table[$0]?.name ?? $0 }.dropLast()
      return BrandYearsAnswer(
        years: years,
        brands: question.brands.isEmpty
          ? Self.largest(years)
          : question.brands
            .compactMap { table[$0] },
        narrowing: isNarrowed ? Array(phrases) : [], fewest: FigureMinimums.median,
        notes: question.notes)
    }
  }

  /// The brands of each year of launch that has phones, at the prices of its pricelist.
  public func brandsByYear() throws(CatalogueError) -> [BrandComparison] {
    try read { session throws(CatalogueError) in
      try session.comparisons(of: [], try session.brandTable(), at: moment) {
        $0.startingOffers()
      }
    }
  }

  /// The brands by how many priced phones they had over the years, then by name.
  private static func largest(_ years: [BrandComparison]) -> [Brand] {
    var brands: [String: (brand: Brand, priced: Int)] = [:]
    for figures in years.flatMap({ $0.brands }) {
      brands[figures.brand.id, default: (figures.brand, 0)].priced += figures.priced
    }
    return brands.values
      .sorted { ($1.priced, $0.brand.name) < ($0.priced, $1.brand.name) }.map { $0.brand }
  }
}

extension CatalogueSession {
  /// The comparison of each year that has phones.
  fileprivate func comparisons(
    of brands: [String], _ table: [String: Brand], at moment: AskedMoment,
    offers: (OfferSelection) -> [Offer]
  ) throws(CatalogueError) -> [BrandComparison] {
    let latest = try latestKnownDay()
    var comparisons: [BrandComparison] = []
    for year in try years() {
      let day = moment.asOf ?? min(CalendarDay.endOfYear(year), latest)
      var query = BudgetQuery()
      query.launched = YearRange(from: year, to: year)
      query.brands = brands
      let selection = try selection(of: query, listYear: year, on: day)
        .listed(by: moment.asOf, latest: latest)
      comparisons.append(
        BrandComparison.of(
          offers(selection), before: nil, brands: brands, among: table, year: year, asOf: day))
    }
    return comparisons
  }
}
