public import Catalog
internal import GRDB

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
    let limit = limit.flatMap { $0 > 0 ? $0 : nil }
    var found = try matches(query, scope, limit: limit)
    var older = scope
    older.phones = .older
    let olderCount = try matches(query, older, limit: 0).count
    let showsOlder = found.count == 0 && scope.phones == .current && olderCount > 0
    if showsOlder { found = try matches(query, older, limit: limit) }
    let relaxed =
      found.count == 0
      ? try Relaxation.all(of: query) { wider in
        let matches = try matches(wider, scope.of(wider: wider), limit: 1)
        return (matches.count, matches.offers.first)
      } : []
    return BudgetAnswer(
      query: query, asOf: moment.asOf, count: found.count,
      unpriced: try countUnpriced(query), results: found.offers, relaxed: relaxed,
      readUpTo: try CatalogDatabase.readUpTo(db), older: olderCount, olderShown: showsOlder,
      nearest: showsOlder ? try nearest(to: query, scope) : nil,
      moreAtShops: try countAtShops(query, scope))
  }

  /// Runs a statement of ``QueryStatement/find(_:_:)``: which phones it gives, and the first `limit`
  /// of them as offers.
  private func matches(
    _ query: BudgetQuery, _ scope: OfferScope, limit: Int?
  ) throws -> (count: Int, offers: [Offer]) {
    let statement = QueryStatement.find(query, scope)
    let rows = try Row.fetchCursor(db, sql: statement.sql, arguments: statement.arguments)
    var count = 0
    var first: [(phone: String, configuration: Configuration)] = []
    while let row = try rows.next() {
      if limit.map({ count < $0 }) ?? true {
        try first.append((row.get(0), Configuration(ramGB: row.get(3), storageGB: row.get(4))))
      }
      count += 1
    }
    let reader = try OfferReader(db)
    return (count, try first.compactMap { try reader.offer(of: $0.phone, $0.configuration) })
  }

  private func countUnpriced(_ query: BudgetQuery) throws -> Int {
    let statement = QueryStatement.unpriced(
      query, listedBy: moment.listedBy, selecting: "count(*)")
    return try Int.fetchOne(db, sql: statement.sql, arguments: statement.arguments) ?? 0
  }

  /// The current phone whose price comes nearest to a budget that only older phones meet.
  private func nearest(to query: BudgetQuery, _ scope: OfferScope) throws -> Offer? {
    guard query.price != .any else { return nil }
    var free = query
    free.price = .any
    free.sort = .price
    return try matches(free, scope, limit: nil).offers.min { left, right in
      func distance(_ offer: Offer) -> Int64 {
        offer.price.flatMap { scope.amount(of: $0) }.map(query.price.distance) ?? .max
      }
      return distance(left) < distance(right)
    }
  }

  /// How many phones fit by what shops ask that do not fit by the price in force.
  private func countAtShops(_ query: BudgetQuery, _ scope: OfferScope) throws -> Int {
    guard query.price != .any, scope.price == .official else { return 0 }
    var any = scope
    any.price = .any
    func phones(_ scope: OfferScope) throws -> Set<String> {
      Set(try FactsReader.all(db, QueryStatement.fittingPhones(query, scope)) { try $0.get(0) })
    }
    return try phones(any).subtracting(try phones(scope)).count
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
