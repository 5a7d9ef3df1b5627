public import Catalog

extension MemorySession {
  public func latestKnownDay() throws(CatalogueError) -> CalendarDay { known.latestDay }

  public func years() throws(CatalogueError) -> [Int] { known.years }

  public func selection(
    of query: BudgetQuery, on day: CalendarDay
  ) throws(CatalogueError) -> OfferSelection {
    let match = OfferMatch(query, in: known)
    return OfferSelection(
      phones: knownPhones(on: day) { match.holds($0) }, sources: known.sources)
  }

  public func changedPrices(
    brands: [String]
  ) throws(CatalogueError) -> (phones: [PhonePrices], sources: [String: PriceSource]) {
    (known.prices(brands: brands), known.sources)
  }

  public func conflicts(
    field: String?, brand: String?
  ) throws(CatalogueError) -> [SourceConflict] {
    let phones = brand.map { brand in
      Set(everything.phones.filter { $0.brand == brand }.map { $0.id })
    }
    return everything.conflicts.filter { conflict in
      (field.map { conflict.field == $0 } ?? true)
        && (phones.map { $0.contains(conflict.phone) } ?? true)
    }
  }

  public func conflictFields() throws(CatalogueError) -> [String] {
    Set(everything.conflicts.map { $0.field }).sorted()
  }

  public func sources(_ ids: [String]) throws(CatalogueError) -> [String: PriceSource] {
    var sources: [String: PriceSource] = [:]
    for id in ids { sources[id] = index.sources[id] }
    return sources
  }

  public func summary() throws(CatalogueError) -> CatalogSummary { CatalogSummary(everything) }

  public func facts() throws(CatalogueError) -> CatalogFacts { everything }
}
