internal import Catalog
internal import SQLite

/// Is every fact sourced and dated, and does every row belong to something?
enum ReferenceCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    try unsourced(db) + duplicates(db) + unused(db)
  }

  private static func unsourced(_ db: Database) throws -> [Finding] {
    let phones: [String] = try FactsReader.all(
      db,
      """
      SELECT DISTINCT price_observation.phone
      FROM price_observation LEFT JOIN source ON source.id = price_observation.source
      WHERE source.id IS NULL OR source.url = '' OR source.publisher = ''
        OR price_observation.observed_on = ''
      ORDER BY price_observation.phone
      """
    ) { try $0.get(0) }
    return phones.map { phone in
      Finding(
        .error, check: "price-unsourced", what: .priceUnsourced,
        location: phone, cure: .nameSourceAndDay)
    }
  }

  private static func duplicates(_ db: Database) throws -> [Finding] {
    let phones: [String] = try FactsReader.all(
      db,
      """
      SELECT DISTINCT phone FROM variant
      GROUP BY phone, coalesce(ram_gb, 0), coalesce(storage_gb, 0) HAVING count(*) > 1
      ORDER BY phone
      """
    ) { try $0.get(0) }
    return phones.map { phone in
      Finding(
        .error, check: "variant-twice", what: .variantTwice, location: phone,
        cure: .takeOneOut)
    }
  }

  private static func unused(_ db: Database) throws -> [Finding] {
    let sources: [String] = try FactsReader.all(
      db,
      """
      SELECT id FROM source
      WHERE id NOT IN (SELECT source FROM price_observation)
        AND id NOT IN (SELECT source FROM field_source)
        AND id NOT IN (SELECT source FROM camera_partnership)
        AND id NOT IN (SELECT believed_source FROM source_conflict)
        AND id NOT IN (SELECT rejected_source FROM source_conflict)
        AND id NOT IN (SELECT source FROM name_join)
      ORDER BY id
      """
    ) { try $0.get(0) }
    let phones: [String] = try FactsReader.all(
      db,
      """
      SELECT id FROM phone
      WHERE id NOT IN (SELECT phone FROM price_observation)
        AND id NOT IN (SELECT phone FROM field_source)
      ORDER BY id
      """
    ) { try $0.get(0) }
    return sources.map { source in
      Finding(
        .warning, check: "source-unused", what: .sourceUnused, location: source,
        cure: .takeSourceOut)
    }
      + phones.map { phone in
        Finding(
          .warning, check: "phone-unsourced", what: .phoneUnsourced,
          location: phone, cure: .nameSourceOfFields)
      }
  }
}
