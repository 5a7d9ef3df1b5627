import Catalog
import CatalogStore

/// Each question in a session of its own.
extension CatalogDatabase {
  func find(
    _ query: BudgetQuery, limit: Int? = nil, asOf: CalendarDay? = nil,
    knownOn: CalendarDay? = nil, maxAgeDays: Int? = nil, phones: OfferScope.Phones = .all,
    price: PriceChoice = .official
  ) throws -> BudgetAnswer {
    try session(asOf: asOf, knownOn: knownOn) { session in
      try session.find(
        query, limit: limit,
        scope: OfferScope(
          phones, price: price, notBefore: maxAgeDays.map { session.asOf.before($0) }))
    }
  }

  func offers(
    _ query: BudgetQuery = BudgetQuery(), asOf: CalendarDay? = nil, knownOn: CalendarDay? = nil
  ) throws -> [Offer] {
    try session(asOf: asOf, knownOn: knownOn) { try $0.offers(query) }
  }

  func unpriced(
    _ query: BudgetQuery = BudgetQuery(), asOf: CalendarDay? = nil, knownOn: CalendarDay? = nil
  ) throws -> [Offer] {
    try session(asOf: asOf, knownOn: knownOn) { try $0.unpriced(query) }
  }

  func bestBuys(_ query: BudgetQuery, asOf: CalendarDay? = nil) throws -> BestBuyMarks {
    try session(asOf: asOf) { try $0.bestBuys(query) }
  }

  func bands(_ query: BudgetQuery = BudgetQuery()) throws -> [BandCount] {
    try session { try $0.bands(query) }
  }

  func record(
    ofPhone id: String, asOf: CalendarDay? = nil, knownOn: CalendarDay? = nil
  ) throws -> PhoneRecord? {
    try session(asOf: asOf, knownOn: knownOn) { try $0.record(ofPhone: id) }
  }

  func phones(matching words: String) throws -> [PhoneName] {
    try session { try $0.phones(matching: words) }
  }

  func phoneNames() throws -> [PhoneName] { try session { try $0.phoneNames() } }
  func brands() throws -> [Brand] { try session { try $0.brands() } }
  func names(_ asked: AskedNames) throws -> CatalogNames? {
    try session { try $0.names { _, _ in asked } }
  }
  func guides() throws -> [Guide] { try session { try $0.guides() } }
  func summary() throws -> CatalogSummary { try session { try $0.summary() } }
  func statement(for query: BudgetQuery) -> QueryStatement {
    Self.statement(for: query, scope: OfferScope())
  }
}
