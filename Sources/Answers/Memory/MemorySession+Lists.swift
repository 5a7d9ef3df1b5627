public import Catalog

extension MemorySession {
  public func readUpTo() throws(CatalogueError) -> CalendarDay? { index.readUpTo }

  public func readings() throws(CatalogueError) -> Readings { known.readings }

  public func latestKnownDay() throws(CatalogueError) -> CalendarDay { known.latestDay }

  public func years() throws(CatalogueError) -> [Int] { known.years }

  public func selection(
    of query: BudgetQuery, listYear: Int?, on day: CalendarDay
  ) throws(CatalogueError) -> OfferSelection {
    let match = OfferMatch(query, in: known)
    let phones = knownPhones(of: listYear, on: day).filter { own in
      listYear.map { own.listYear == $0 } ?? true && match.holds(own.phone, own.standing)
    }
    return OfferSelection(phones: phones, sources: known.sources)
  }

  public func changedPrices(brands: [String]) throws(CatalogueError) -> ChangedPrices {
    let current = phones.filter { $0.standing.isCurrent }.map { $0.phone.id }
    return (known.prices(brands: brands), Set(current), known.sources)
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

  public func publishers() throws(CatalogueError) -> [String] {
    Set(everything.sources.map { $0.publisher }).sorted()
  }

  public func evidence(ofPhones ids: [String]) throws(CatalogueError) -> PriceEvidence {
    index.evidence
  }

  public func sources(_ ids: [String]) throws(CatalogueError) -> [String: PriceSource] {
    var sources: [String: PriceSource] = [:]
    for id in ids { sources[id] = index.sources[id] }
    return sources
  }

  public func summary() throws(CatalogueError) -> CatalogSummary { CatalogSummary(everything) }

  public func facts() throws(CatalogueError) -> CatalogFacts { everything }
}
