internal import Catalog

extension Migration {
  /// What people ask the file with their own tools: names in the place of ids, pesos in the place of
  /// centavos. The program itself reads the tables.
  static let views = Migration(
    name: "views",
    sql: """
      CREATE VIEW phones_now AS
      SELECT phone.id, brand.name AS brand, phone.model, phone.launched,
        offer.centavos / 100.0 AS price_php, offer.kind AS price_kind, offer.since AS price_date,
        offer.confirmed AS price_confirmed, offer.role AS price_role, offer.ram_gb,
        offer.storage_gb, offer.shop_centavos / 100.0 AS shop_price_php, offer.band,
        source.url AS source_url,
        \(Specifications.fields.map { viewColumn($0.name) }.joined(separator: ",\n        "))
      FROM phone
      JOIN brand ON brand.id = phone.brand
      JOIN phone_standing AS standing ON standing.phone = phone.id
      LEFT JOIN (
        SELECT phone, min(id) AS id FROM price_in_force WHERE judges = 1 GROUP BY phone
      ) AS cheapest ON cheapest.phone = phone.id
      LEFT JOIN price_in_force AS offer ON offer.id = cheapest.id
      LEFT JOIN source ON source.id = offer.source
      WHERE standing.current = 1;

      CREATE VIEW prices AS
      SELECT phone.id, brand.name AS brand, phone.model, offer.ram_gb, offer.storage_gb,
        offer.centavos / 100.0 AS price_php, offer.kind AS price_kind, offer.since AS price_date,
        offer.confirmed AS price_confirmed, offer.role AS price_role,
        offer.official_centavos / 100.0 AS official_price_php,
        offer.shop_centavos / 100.0 AS shop_price_php, offer.band, standing.current,
        source.publisher, source.url AS source_url
      FROM price_in_force AS offer
      JOIN phone ON phone.id = offer.phone
      JOIN brand ON brand.id = phone.brand
      JOIN phone_standing AS standing ON standing.phone = phone.id
      JOIN source ON source.id = offer.source;

      CREATE VIEW price_history AS
      SELECT phone.id, brand.name AS brand, phone.model, seen.ram_gb, seen.storage_gb,
        seen.centavos / 100.0 AS price_php, seen.kind AS price_kind, seen.effective_from,
        seen.effective_until, seen.observed_on, seen.as_written, source.publisher,
        source.url AS source_url
      FROM price_observation AS seen
      JOIN phone ON phone.id = seen.phone
      JOIN brand ON brand.id = phone.brand
      JOIN source ON source.id = seen.source;
      """)

  /// A specification as people read it: a network by its name.
  private static func viewColumn(_ name: String) -> String {
    name == "network" ? "phone.network || 'G' AS network" : "phone.\(name)"
  }
}
