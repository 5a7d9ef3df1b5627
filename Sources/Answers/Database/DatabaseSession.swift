public import Catalog
internal import CatalogStore

/// One read of an SQLite file, in one transaction.
public struct DatabaseSession: CatalogueSession {
  let session: CatalogSession

  private func reading<Value>(
    _ body: (CatalogSession) throws -> Value
  ) throws(CatalogueError) -> Value {
    do {
      return try session.reading(body)
    } catch {
      throw .store(error)
    }
  }

  public var asOf: CalendarDay { session.asOf }

  public func names(
    asked: ([Brand], [BrandWord]) -> AskedNames
  ) throws(CatalogueError) -> CatalogNames? {
    try reading { try $0.names(asked: asked) }
  }

  public func brands() throws(CatalogueError) -> [Brand] { try reading { try $0.brands() } }
  public func guides() throws(CatalogueError) -> [Guide] { try reading { try $0.guides() } }

  public func phones(matching words: String) throws(CatalogueError) -> [PhoneName] {
    try reading { try $0.phones(matching: words) }
  }

  public func phoneNames() throws(CatalogueError) -> [PhoneName] {
    try reading { try $0.phoneNames() }
  }

  public func record(ofPhone id: String) throws(CatalogueError) -> PhoneRecord? {
    try reading { try $0.record(ofPhone: id) }
  }

  public func find(
    _ query: BudgetQuery, limit: Int?, scope: OfferScope
  ) throws(CatalogueError) -> BudgetAnswer {
    try reading { try $0.find(query, limit: limit, scope: scope) }
  }

  public func unpriced(_ query: BudgetQuery) throws(CatalogueError) -> [Offer] {
    try reading { try $0.unpriced(query) }
  }

  public func bestBuys(
    _ query: BudgetQuery, scope: OfferScope
  ) throws(CatalogueError) -> BestBuyMarks {
    try reading { try $0.bestBuys(query, scope: scope) }
  }

  public func bands(
    _ query: BudgetQuery, scope: OfferScope
  ) throws(CatalogueError) -> [BandCount] {
    try reading { try $0.bands(query, scope: scope) }
  }

  public func readUpTo() throws(CatalogueError) -> CalendarDay? {
    try reading { try $0.readUpTo() }
  }

  public func latestKnownDay() throws(CatalogueError) -> CalendarDay {
    try reading { try $0.latestKnownDay() }
  }

  public func years() throws(CatalogueError) -> [Int] { try reading { try $0.years() } }

  public func selection(
    of query: BudgetQuery, listYear: Int?, on day: CalendarDay
  ) throws(CatalogueError) -> OfferSelection {
    try reading { try $0.selection(of: query, listYear: listYear, on: day) }
  }

  public func changedPrices(
    brands: [String]
  ) throws(CatalogueError) -> ChangedPrices {
    try reading { try $0.changedPrices(brands: brands) }
  }

  public func readings() throws(CatalogueError) -> Readings { try reading { try $0.readings() } }

  public func conflicts(
    field: String?, brand: String?
  ) throws(CatalogueError) -> [SourceConflict] {
    try reading { try $0.conflicts(field: field, brand: brand) }
  }

  public func conflictFields() throws(CatalogueError) -> [String] {
    try reading { try $0.conflictFields() }
  }

  public func publishers() throws(CatalogueError) -> [String] {
    try reading { try $0.publishers() }
  }

  public func evidence(ofPhones ids: [String]) throws(CatalogueError) -> PriceEvidence {
    try reading { try $0.evidence(ofPhones: ids) }
  }

  public func sources(_ ids: [String]) throws(CatalogueError) -> [String: PriceSource] {
    try reading { try $0.sources(ids) }
  }

  public func summary() throws(CatalogueError) -> CatalogSummary {
    try reading { try $0.summary() }
  }

  public func facts() throws(CatalogueError) -> CatalogFacts { try reading { try $0.facts() } }
}
