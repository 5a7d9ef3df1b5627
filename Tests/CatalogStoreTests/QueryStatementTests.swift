import Catalog
import CatalogStore
import Foundation
import SQLite
import Testing

@Suite struct `The SQL of a budget query` {
  private let folder: TemporaryFolder
  private let catalog: CatalogDatabase
  private let queue: DatabaseQueue

  init() throws {
    folder = try TemporaryFolder()
    catalog = try folder.catalog(of: FactsBuilder.sample)
    queue = try DatabaseQueue(path: folder.file("catalog.sqlite"))
  }

  private static var fiveGUnder20K: BudgetQuery {
    var query = BudgetQuery()
    query.network = .fiveG
    query.price.upper = .init(Peso(pesos: 20_000), inclusive: false)
    query.sort = .newest
    return query
  }

  /// A query that sets every condition.
  private static var everything: BudgetQuery {
    var query = fiveGUnder20K
    query.price.lower = .init(Peso(centavos: 799_950), inclusive: true)
    query.os = .android
    query.brands = ["xiaomi", "samsung"]
    query.notBrands = ["poco"]
    query.model = "note 13"
    query.ramGB = 8
    query.storageGB = 256
    query.batteryMAh = 5000
    query.refreshHz = 120
    query.cameraMP = 64
    query.chargingW = 33
    query.displayInches = 6.5
    query.frontCameraMP = 16
    query.maxWeightG = 250
    query.chipset = "dimensity"
    query.cameraPartner = "Leica"
    query.features = [.nfc, .amoled]
    query.notFeatures = [.feature(.headphoneJack), .network(.fiveG), .os(.iOS)]
    query.launched = YearRange(from: 2023, to: 2025)
    query.use = .gaming
    return query
  }

  @Test func `5G under 20K is one statement with one parameter`() {
    let statement = catalog.statement(for: Self.fiveGUnder20K)
    #expect(statement.parameters == [.integer(20_000)])
    #expect(
      statement.sql == """
        SELECT phone.id, brand.name AS brand, phone.model, price.ram_gb, price.storage_gb,
          price.centavos / 100.0 AS price_php, price.kind AS price_kind, price.since AS price_date,
          phone.launched, phone.network || 'G' AS network, phone.chipset, source.url AS source_url
        FROM offer INDEXED BY offer_by_newest
        JOIN price_in_force AS price ON price.id = offer.id
        JOIN phone ON phone.id = offer.phone
        JOIN brand ON brand.id = offer.brand
        JOIN source ON source.id = price.source
        WHERE offer.network >= 5
          AND offer.centavos < 100 * ?1
          AND offer.id = offer.first
        ORDER BY offer.imported, offer.newest DESC, offer.better_known DESC, offer.centavos, offer.phone
        """)
  }

  @Test func `a question about what is sold is limited to current phones`() {
    let sold = CatalogDatabase.statement(for: Self.fiveGUnder20K).sql
    #expect(sold.contains("AND offer.current = 1"))
    var ofYear = Self.fiveGUnder20K
    ofYear.launched = YearRange(from: 2023, to: 2023)
    #expect(!CatalogDatabase.statement(for: ofYear).sql.contains("offer.current"))
  }

  @Test(arguments: [BudgetQuery(), fiveGUnder20K, everything])
  func `the statement gives the phones that find gives, in its order`(query: BudgetQuery) throws {
    for sort in SortOrder.allCases {
      var query = query
      query.sort = sort
      let statement = catalog.statement(for: query)
      let arguments = StatementArguments(
        statement.parameters.map { value -> DatabaseValue in
          switch value {
          case .integer(let number): .integer(number)
          case .real(let number): .real(number)
          case .text(let text): .text(text)
          }
        })
      let ids = try queue.read {
        try String.fetchAll($0, sql: statement.sql, arguments: arguments)
      }
      #expect(try catalog.find(query).results.map(\.phone.id) == ids, "\(sort)")
    }
  }

  @Test func `every condition changes the statement`() {
    let whole = catalog.statement(for: Self.everything)
    #expect(Set(Self.everything.conditions) == Set(QueryCondition.allCases))
    for condition in QueryCondition.allCases {
      #expect(
        catalog.statement(for: Self.everything.dropping(condition)) != whole, "\(condition)")
    }
  }

  @Test func `an amount with centavos is compared exactly`() throws {
    for centavos in [1_999_949, 1_999_950, 1_999_951] as [Int64] {
      var query = BudgetQuery()
      query.model = "note 13"
      query.price.upper = .init(Peso(centavos: centavos), inclusive: true)
      query.price.lower = query.price.upper
      #expect(try catalog.find(query).count == (centavos == 1_999_950 ? 1 : 0), "\(centavos)")
    }
  }

  @Test func `text of a person is bound, never written into the SQL`() {
    var query = BudgetQuery()
    query.brands = ["x'; DROP TABLE phone; --"]
    query.cameraPartner = "Leica' OR '1"
    query.model = "a'b"
    query.chipset = "c*d"
    let statement = catalog.statement(for: query)
    #expect(!statement.sql.contains("DROP") && !statement.sql.contains("OR '1"))
    #expect(statement.parameters.contains(.text("x'; DROP TABLE phone; --")))
  }
}
