internal import Catalog
internal import SQLite

/// Does every source lead to a page of the web, or to a rule of this project?
enum AddressCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    try FactsReader.all(
      db,
      """
      SELECT id FROM source
      WHERE NOT (url LIKE 'https://_%' OR url LIKE 'http://_%' OR url LIKE 'rule:_%') ORDER BY id
      """
    ) { try $0.get(0) as String }
    .map { source in
      Finding(
        .error, check: "address", what: .addressNotOfWeb, location: source,
        cure: .writeAddress)
    }
  }
}
