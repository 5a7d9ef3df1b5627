public import Catalog
internal import GRDB

extension CatalogDatabase {
  /// Answers a budget query.
  ///
  /// - Parameters:
  ///   - limit: how many phones the results hold; `nil` or 0 is all.
  ///   - asOf: the day whose prices are asked for; `nil` is the latest day a price was read.
  ///   - knownOn: leaves out what was read after that day.
  ///   - maxAgeDays: leaves out prices that stood for more days than these before `asOf`.
  /// - Throws: ``CatalogStoreError``.
  public func find(
    _ query: BudgetQuery, limit: Int? = nil, asOf: CalendarDay? = nil,
    knownOn: CalendarDay? = nil, maxAgeDays: Int? = nil
  ) throws -> BudgetAnswer {
    let withValue = query.effectiveSort == .value
    return try read(asOf: asOf, knownOn: knownOn, withValue: withValue) { db, moment in
      let notBefore = maxAgeDays.map { moment.asOf.before($0) }
      let found = try Self.matches(
        db, .find(query, notBefore: notBefore), limit: limit.flatMap { $0 > 0 ? $0 : nil })
      let relaxed =
        found.count == 0 ? try Self.relaxations(db, of: query, notBefore: notBefore) : []
      return BudgetAnswer(
        query: query, asOf: moment.asOf, count: found.count,
        unpriced: try Self.countUnpriced(db, query, moment), results: found.offers,
        relaxed: relaxed)
    }
  }

  /// The SQL that answers `query`, as `explain` shows it.
  public func statement(for query: BudgetQuery) -> QueryStatement {
    .find(query)
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

  /// What dropping each condition alone would give, most first, without those that give nothing.
  private static func relaxations(
    _ db: Database, of query: BudgetQuery, notBefore: CalendarDay?
  ) throws -> [Relaxation] {
    var relaxations: [Relaxation] = []
    for condition in query.conditions {
      var wider = query.dropping(condition)
      wider.sort = .price
      let found = try matches(db, .find(wider, notBefore: notBefore), limit: 1)
      guard found.count > 0 else { continue }
      relaxations.append(
        Relaxation(dropped: condition, count: found.count, cheapest: found.offers.first))
    }
    // Enumerated, because the sort of the standard library does not promise to keep the order.
    return relaxations.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }
}

extension CalendarDay {
  /// The day this many days earlier, or the earliest there is.
  func before(_ days: Int) -> CalendarDay {
    let (ordinal, overflow) = self.ordinal.subtractingReportingOverflow(max(0, days))
    return CalendarDay(ordinal: overflow ? .min : ordinal)
  }
}
