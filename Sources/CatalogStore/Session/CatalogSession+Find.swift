public import Catalog
internal import SQLite

extension CatalogSession {
  /// Answers a budget query.
  ///
  /// Where no current phone fits, the older ones are the answer.
  ///
  /// - Parameters:
  ///   - limit: how many phones the results hold; `nil` or 0 is all.
  ///   - scope: which of the offers that fit are answered with.
  /// - Throws: ``CatalogStoreError``.
  public func find(
    _ query: BudgetQuery, limit: Int? = nil, scope: OfferScope = OfferScope()
  ) throws -> BudgetAnswer {
    try derive(withValue: query.effectiveSort == .value)
    return try BudgetAnswer.of(
      query, scope, limit: limit.flatMap { $0 > 0 ? $0 : nil }, asOf: moment.asOf,
      unpriced: try countUnpriced(query), readUpTo: try CatalogDatabase.readUpTo(db),
      matches: { query, scope, limit in try matches(query, scope, limit: limit) },
      more: { query, wider, scope in try count(.more(query, wider, than: scope)) })
  }

  /// Runs a statement of ``QueryStatement/find(_:_:)``: which phones it gives, and the first `limit`
  /// of them as offers.
  private func matches(
    _ query: BudgetQuery, _ scope: OfferScope, limit: Int?
  ) throws -> (count: Int, offers: [Offer]) {
    if limit == 0 { return (try count(.fittingCount(query, scope)), []) }
    let statement = QueryStatement.find(query, scope)
    let rows = try Row.fetchCursor(db, sql: statement.sql, arguments: statement.arguments)
    var count = 0
    var first: [(phone: String, configuration: Configuration)] = []
    while let row = try rows.next() {
      if limit.map({ count < $0 }) ?? true {
        try first.append((row.get(0), row.configuration(3)))
      }
      count += 1
    }
    let reader = try OfferReader(db)
    return (count, try first.compactMap { try reader.offer(of: $0.phone, $0.configuration) })
  }

  private func countUnpriced(_ query: BudgetQuery) throws -> Int {
    try count(.unpriced(query, listedBy: moment.listedBy, selecting: "count(*)"))
  }

  private func count(_ statement: QueryStatement) throws -> Int {
    try Int.fetchOne(db, sql: statement.sql, arguments: statement.arguments) ?? 0
  }
}

extension CatalogDatabase {
  /// The SQL that answers `query`, as `explain` shows it.
  ///
  /// - Parameter scope: `nil` for that of a question to which nothing else is said.
  public static func statement(
    for query: BudgetQuery, scope: OfferScope? = nil
  ) -> QueryStatement {
    .find(query, scope ?? OfferScope(of: query))
  }
}
