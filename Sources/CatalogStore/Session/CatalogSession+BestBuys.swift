public import Catalog
internal import SQLite

extension CatalogSession {
  /// The best buys among the phones that fit a query, each by its cheapest offer that fits: those
  /// that no phone of at most their price equals or beats on every specification that matters most
  /// for the query's use.
  ///
  /// The list holds a phone once, so that a dearer variant neither earns nor costs it a mark.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func bestBuys(
    _ query: BudgetQuery = BudgetQuery(), scope: OfferScope = OfferScope()
  ) throws -> BestBuyMarks {
    let terms = BestBuys.terms(for: query.uses)
    try derive(for: query)
    let statement = QueryStatement.values(query, scope, of: terms)
    let rows = try Row.fetchCursor(db, sql: statement.sql, arguments: statement.arguments)
    var front = BestBuys.Front()
    while let row = try rows.next() {
      let values = try terms.indices.map { try row.get($0 + 2) as Int? ?? -1 }
      front.add(
        BestBuys.Point(
          phone: try row.get(0), price: try row.amount(1), values: values))
    }
    return front.marks(on: terms)
  }
}
