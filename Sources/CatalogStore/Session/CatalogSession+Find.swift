public import Catalog
internal import GRDB

extension CatalogSession {
  /// Answers a budget query.
  ///
  /// - Parameters:
  ///   - limit: how many phones the results hold; `nil` or 0 is all.
  ///   - maxAgeDays: leaves out prices that stood for more days than these before the day asked for.
  /// - Throws: ``CatalogStoreError``.
  public func find(
    _ query: BudgetQuery, limit: Int? = nil, maxAgeDays: Int? = nil
  ) throws -> BudgetAnswer {
    try derive(withValue: query.effectiveSort == .value)
    let notBefore = maxAgeDays.map { moment.asOf.before($0) }
    let found = try Self.matches(
      db, .find(query, notBefore: notBefore), limit: limit.flatMap { $0 > 0 ? $0 : nil })
    let relaxed =
      found.count == 0
      ? try Relaxation.all(of: query) { wider in
        let matches = try Self.matches(db, .find(wider, notBefore: notBefore), limit: 1)
        return (matches.count, matches.offers.first)
      } : []
    return BudgetAnswer(
      query: query, asOf: moment.asOf, count: found.count,
      unpriced: try Self.countUnpriced(db, query, moment), results: found.offers,
      relaxed: relaxed)
  }

  /// Runs a statement of ``QueryStatement/find(_:notBefore:)``: how many phones it gives, and the
  /// first `limit` as offers.
  private static func matches(
    _ db: Database, _ statement: QueryStatement, limit: Int?
  ) throws -> (count: Int, offers: [Offer]) {
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

  private static func countUnpriced(
    _ db: Database, _ query: BudgetQuery, _ moment: PriceMoment
  ) throws -> Int {
    let statement = QueryStatement.unpriced(
      query, listedBy: moment.listedBy, selecting: "count(*)")
    return try Int.fetchOne(db, sql: statement.sql, arguments: statement.arguments) ?? 0
  }
}

extension CatalogDatabase {
  /// The SQL that answers `query`, as `explain` shows it.
  public static func statement(for query: BudgetQuery) -> QueryStatement {
    .find(query)
  }
}
