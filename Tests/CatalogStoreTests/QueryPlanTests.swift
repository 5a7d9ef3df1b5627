import Catalog
import SQLite
import Testing

@testable import CatalogStore

/// How SQLite answers every statement: by an index, in its order, and without reading a table from
/// end to end; in a small catalogue and in one of many times the size.
@Suite struct QueryPlanTests {
  private static func under(_ pesos: Int, _ change: (inout BudgetQuery) -> Void = { _ in })
    -> BudgetQuery
  {
    var query = BudgetQuery()
    query.network = .fiveG
    query.price.upper = .init(Peso(pesos: pesos), inclusive: false)
    change(&query)
    return query
  }

  /// Questions of every kind that decides how a statement goes about it.
  private static let queries: [BudgetQuery] = [
    BudgetQuery(), under(20_000), under(20_000) { $0.brands = ["samsung"] },
    under(20_000) { $0.model = "galaxy a15" },
    under(20_000) { $0.price.lower = .init(Peso(pesos: 8_000), inclusive: true) },
    under(20_000) {
      $0.ramGB = 8
      $0.features = [.nfc]
    },
    under(20_000) { $0.chipset = "dimensity" },
  ]

  private static let scopes = [
    OfferScope(.current), OfferScope(.older), OfferScope(.all), OfferScope(.current, price: .any),
    OfferScope(.current, notBefore: CalendarDay(iso: "2024-01-01")),
  ]

  private func plan(_ statement: QueryStatement, _ db: Database) throws -> [String] {
    try Row.fetchAll(
      db, sql: "EXPLAIN QUERY PLAN " + statement.sql,
      arguments: StatementArguments(statement.parameters.map { _ in .null })
    ).map { try $0.get(3) }
  }

  /// A table that is walked from end to end, but for an index in the order asked for and the few
  /// rows of brands and bands.
  private func scans(_ plan: [String], walking index: String? = nil) -> [String] {
    plan.filter { step in
      step.hasPrefix("SCAN") && !step.hasPrefix("SCAN price_band") && !step.hasPrefix("SCAN brand")
        && !(index.map { step.hasSuffix($0) } ?? false) && step != "SCAN CONSTANT ROW"
    }
  }

  private func expectPlans(phones: Int) throws {
    let folder = try TemporaryFolder()
    var random = RandomFacts(seed: 3)
    let catalog = try folder.catalog(of: random.facts(phones: phones))
    try catalog.read { db in
      for query in Self.queries {
        for scope in Self.scopes {
          try expectPlans(of: query, scope, db)
        }
      }
    }
  }

  private func expectPlans(of query: BudgetQuery, _ scope: OfferScope, _ db: Database) throws {
    let isNamed = query.model != nil
    for sort in SortOrder.allCases {
      var query = query
      query.sort = sort
      let found = try plan(.find(query, scope), db)
      let isOrdered = sort.index(uses: query.uses) != nil
      // The most expensive first walks the index backwards, and sorts what costs the same.
      let isSorted = found.contains { $0.hasSuffix("TEMP B-TREE FOR ORDER BY") }
      #expect(isSorted == (!isOrdered || isNamed), "\(sort): \(found)")
      #expect(!found.contains { $0.contains("GROUP BY") || $0.contains("DISTINCT") })
      let walked = found.filter { $0.hasPrefix("SCAN offer USING") && $0.contains("INDEX offer_") }
      #expect(scans(found) == walked && walked.count <= (isNamed ? 0 : 1), "\(sort): \(found)")
      #expect(found.allSatisfy { !$0.contains("observation") }, "\(found)")
    }
    let count = try plan(.fittingCount(query, scope), db)
    #expect(!count.contains { $0.contains("TEMP B-TREE") }, "\(count)")
    let asksOnlyUpTo = query.price.upper != nil && query.price.lower == nil && query.ramGB == nil
    if asksOnlyUpTo, scope == OfferScope(.current), query.brands.isEmpty, !isNamed {
      let range = "USING INDEX offer_at_start (current=? AND centavos<?)"
      #expect(
        count.first == "SEARCH offer " + range.replacing("INDEX", with: "COVERING INDEX"),
        "\(count)")
      let values = try plan(.values(query, scope, of: BestBuys.terms(for: nil)), db)
      #expect(values.first == count.first, "the best buys look no row up either: \(values)")
    }
    // Where either of two prices may fit, the offers are walked in the order of one of them.
    let isBounded = query.price.upper != nil && scope.price == .official
    if isBounded || isNamed { #expect(scans(count) == [], "\(count)") }
    let more = try plan(.moreAtShops(query, scope), db)
    if query.price.upper != nil { #expect(scans(more) == [], "\(more)") }
    let bands = try plan(.bands(query, scope), db)
    if scope.price == .official { #expect(scans(bands) == [], "\(bands)") }
    #expect(!bands.contains { $0.contains("TEMP B-TREE") }, "\(bands)")
    let unpriced = try plan(.unpriced(query, listedBy: nil, selecting: "count(*)"), db)
    #expect(scans(unpriced) == [], "\(unpriced)")
  }

  @Test func `every statement uses an index`() throws { try expectPlans(phones: 40) }

  @Test func `every statement uses the same indexes in ten times the catalogue`() throws {
    try expectPlans(phones: 400)
  }

  /// The statements that look up what is known of one phone, or of the words of a question.
  @Test(arguments: [
    "SELECT rest, phone FROM model_place WHERE rest >= ?1 ORDER BY rest LIMIT 1",
    "SELECT rest, phone FROM model_place WHERE rest = ?1 AND place = 0",
    "SELECT word FROM model_word WHERE word = ?1 AND previous = ?2 AND brand > ?3 LIMIT 1",
    "SELECT brand, model FROM phone WHERE id = ?1",
    "SELECT \(ObservationColumns.list) FROM price_observation WHERE phone = ?1",
    "SELECT phone FROM variant WHERE phone = ?1",
    "SELECT phone FROM field_source WHERE phone = ?1",
    "SELECT phone FROM source_conflict WHERE phone = ?1",
    "SELECT id FROM phone WHERE brand = ?1",
    "SELECT phone FROM name_join WHERE phone = ?1",
  ])
  func `what belongs to one phone is searched`(sql: String) throws {
    let folder = try TemporaryFolder()
    let catalog = try folder.catalog(of: FactsBuilder.sample)
    try catalog.read { db in
      let count = Set(sql.matches(of: /\?[0-9]/).map { String($0.output) }).count
      let plan = try plan(
        QueryStatement(sql: sql, parameters: Array(repeating: .text("x"), count: count)), db)
      #expect(plan.allSatisfy { $0.hasPrefix("SEARCH") }, "\(plan)")
    }
  }
}
