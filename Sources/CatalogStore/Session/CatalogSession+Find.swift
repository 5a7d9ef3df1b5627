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
    try derive(for: query)
    return try BudgetAnswer.of(
      query, scope, limit: limit.flatMap { $0 > 0 ? $0 : nil }, asOf: moment.asOf,
      unpriced: try countUnpriced(query), readUpTo: try CatalogDatabase.readUpTo(db),
      matches: { query, scope, limit in try matches(query, scope, limit: limit) },
      nearest: { query, scope in try nearest(to: query.price, query, scope) },
      moreAtShops: { query, scope in try count(.moreAtShops(query, scope)) })
  }

  /// Runs a statement of ``QueryStatement/find(_:_:)`` up to the first `limit` of the phones that
  /// it gives: how many there are, and these as offers.
  private func matches(
    _ query: BudgetQuery, _ scope: OfferScope, limit: Int?
  ) throws -> (count: Int, offers: [Offer]) {
    try derive(for: query)
    if limit == 0 { return (try count(.fittingCount(query, scope)), []) }
    let statement = QueryStatement.find(query, scope)
    let rows = try Row.fetchCursor(db, sql: statement.sql, arguments: statement.arguments)
    var first: [(phone: String, configuration: Configuration)] = []
    while limit.map({ first.count < $0 }) ?? true, let row = try rows.next() {
      try first.append((row.get(0), row.configuration(3)))
    }
    let isAll = limit.map { first.count < $0 } ?? true
    let reader = try OfferReader(db)
    return (
      isAll ? first.count : try count(.fittingCount(query, scope)),
      try first.compactMap { try reader.offer(of: $0.phone, $0.configuration) }
    )
  }

  /// The offer whose price comes nearest to the range among those that meet every other condition,
  /// the cheapest of several.
  private func nearest(
    to range: PriceRange, _ query: BudgetQuery, _ scope: OfferScope
  ) throws -> Offer? {
    var free = query
    free.price = .any
    free.sort = .price
    let statement = QueryStatement.find(free, scope)
    let rows = try Row.fetchCursor(db, sql: statement.sql, arguments: statement.arguments)
    let reader = try OfferReader(db)
    var nearest: Offer?
    var least = Int64.max
    while let row = try rows.next() {
      guard let offer = try reader.offer(of: row.get(0), row.configuration(3)) else { continue }
      let distance = range.distance(of: offer, scope)
      if nearest == nil || distance < least { (nearest, least) = (offer, distance) }
    }
    return nearest
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
