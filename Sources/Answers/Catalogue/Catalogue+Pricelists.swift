public import Catalog

extension Catalogue {
  /// Years that have a pricelist, earliest first.
  public func years() throws(CatalogueError) -> [Int] {
    try read { session throws(CatalogueError) in try session.years() }
  }

  /// The pricelist of a year, narrowed to what fits a query.
  public func pricelist(
    _ year: Int, narrowedBy query: BudgetQuery = BudgetQuery()
  ) throws(CatalogueError) -> Pricelist {
    try read { session throws(CatalogueError) in
      try session.pricelist(year, narrowedBy: query, at: moment)
    }
  }

  /// The pricelists of all years, narrowed to what fits a query.
  ///
  /// - Parameters:
  ///   - query: what the phones of the lists must meet.
  ///   - progress: is told after each year how many of how many are done.
  public func pricelists(
    narrowedBy query: BudgetQuery = BudgetQuery(),
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws(CatalogueError) -> [Pricelist] {
    try read { session throws(CatalogueError) in
      var lists: [Pricelist] = []
      let years = try session.years()
      for year in years {
        lists.append(try session.pricelist(year, narrowedBy: query, at: moment))
        progress(lists.count, years.count)
      }
      return lists
    }
  }

  /// What differs between the pricelists of two years, or of one year on two days.
  ///
  /// - Parameters:
  ///   - year: the year of the first list.
  ///   - other: the year of the second list, which may be the same.
  ///   - day: the day of the second list; the first is of the day that the catalogue is asked
  ///     about.
  ///   - query: what the phones of the lists must meet.
  public func pricelistDifference(
    from year: Int, to other: Int, against day: CalendarDay? = nil,
    narrowedBy query: BudgetQuery = BudgetQuery()
  ) throws(CatalogueError) -> PricelistDifference {
    try read { session throws(CatalogueError) in
      PricelistDifference.between(
        try session.pricelist(year, narrowedBy: query, at: moment),
        try session.pricelist(
          other, narrowedBy: query, at: AskedMoment(asOf: day, knownOn: moment.knownOn)))
    }
  }
}

extension CatalogueSession {
  /// - Parameter asked: another day than the session's may be asked for, what was known may not.
  func pricelist(
    _ year: Int, narrowedBy query: BudgetQuery, at asked: AskedMoment
  ) throws(CatalogueError) -> Pricelist {
    let years = try years()
    guard years.contains(year) else { throw .noPhones(year: year, years: years) }
    var narrowing = query
    narrowing.launched = nil
    let latest = try latestKnownDay()
    let day = asked.asOf ?? min(CalendarDay.endOfYear(year), latest)
    let selection = try selection(of: narrowing, listYear: year, on: day)
      .listed(by: asked.asOf, latest: latest)
    // A list of a day that was asked for tells what stood then and nothing of later days.
    let later =
      asked.asOf == nil && day < latest
      ? try self.selection(of: narrowing, listYear: year, on: latest) : nil
    let table = try brandTable()
    let match = OfferMatch(narrowing, in: selection, brands: table)
    let isNarrowed = !narrowing.conditions.isEmpty
    let phrases = narrowing.phrases { table[$0]?.name ?? $0 }.dropLast()
    return Pricelist.of(
      PricelistHead(
        year: year, asOf: day, knownOn: asked.knownOn, narrowing: isNarrowed ? Array(phrases) : []),
      selection, later: later, brands: table,
      where: { _, offer in !isNarrowed || match.holds(offer) })
  }
}
