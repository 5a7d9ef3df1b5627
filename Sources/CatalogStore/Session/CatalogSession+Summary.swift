public import Catalog
internal import SQLite

extension CatalogSession {
  /// What is in the catalogue: counts, years, sources and the latest date.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func summary() throws -> CatalogSummary {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
    var summary = CatalogSummary()
    summary.brands = try count("SELECT count(*) FROM brand")
    summary.phones = try count("SELECT count(*) FROM phone")
    summary.pricedPhones = try count("SELECT count(DISTINCT phone) FROM price_observation")
    summary.variants = try count("SELECT count(*) FROM variant")
    summary.observations = try count("SELECT count(*) FROM price_observation")
    summary.distinctPrices = try count(
      "SELECT count(*) FROM (SELECT DISTINCT phone, centavos FROM price_observation)")
    summary.datedPriceDrops = try count(
      """
      SELECT count(*) FROM (
        SELECT DISTINCT phone, ram_gb, storage_gb, centavos, effective_from
        FROM price_observation WHERE kind = 'price-drop' AND effective_from IS NOT NULL)
      """)
    summary.phonesWithNetwork = try count("SELECT count(network) FROM phone")
    summary.phonesWithConfiguration = try count(
      """
      SELECT count(DISTINCT phone) FROM variant
      WHERE ram_gb IS NOT NULL AND storage_gb IS NOT NULL
      """)
    summary.observationsByKind = try Self.observationsByKind(db)
    summary.phonesByYear = Dictionary(
      try FactsReader.all(db, "SELECT listed_year, count(*) FROM phone GROUP BY listed_year") {
        try ($0.get(0) as Int, $0.get(1) as Int)
      }, uniquingKeysWith: +)
    summary.publishers = try Self.publishers(db)
    summary.brandsWithoutPhones = try FactsReader.all(
      db,
      """
      SELECT name FROM brand
      WHERE NOT EXISTS (SELECT 1 FROM phone WHERE phone.brand = brand.id) ORDER BY name
      """
    ) { try $0.get(0) }
    summary.brandsWithoutPrices = try FactsReader.all(
      db,
      """
      SELECT name FROM brand
      WHERE EXISTS (SELECT 1 FROM phone WHERE phone.brand = brand.id)
        AND NOT EXISTS (
          SELECT 1 FROM phone JOIN price_observation ON price_observation.phone = phone.id
          WHERE phone.brand = brand.id)
      ORDER BY name
      """
    ) { try $0.get(0) }
    summary.latestDate = moment.latest
    return summary
  }

  private static func observationsByKind(_ db: Database) throws -> [PriceKind: Int] {
    let counts = try FactsReader.all(
      db, "SELECT kind, count(*) FROM price_observation GROUP BY kind"
    ) {
      try (ObservationColumns.kind($0.get(0)), $0.get(1) as Int)
    }
    return Dictionary(counts, uniquingKeysWith: +)
  }

  /// Most observations first, then by name.
  private static func publishers(_ db: Database) throws -> [PublisherCount] {
    let lines = try FactsReader.all(
      db,
      """
      SELECT source.publisher, source.read_on, count(DISTINCT source.id),
        count(price_observation.source)
      FROM source LEFT JOIN price_observation ON price_observation.source = source.id
      GROUP BY source.publisher, source.read_on
      """
    ) {
      try PublisherCount(
        publisher: $0.get(0), sources: $0.get(2), observations: $0.get(3), latest: $0.date(1))
    }
    var publishers: [String: PublisherCount] = [:]
    for line in lines {
      let known = publishers[line.publisher]
      publishers[line.publisher] = PublisherCount(
        publisher: line.publisher, sources: line.sources + (known?.sources ?? 0),
        observations: line.observations + (known?.observations ?? 0),
        latest: max(line.latest, known?.latest ?? line.latest))
    }
    return publishers.values.sorted {
      ($1.observations, $0.publisher) < ($0.observations, $1.publisher)
    }
  }
}
