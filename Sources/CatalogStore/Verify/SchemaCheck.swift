internal import Catalog
internal import SQLite

/// Has the file the tables and indexes that this version makes, and no others?
enum SchemaCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let expected = try DatabaseQueue().inDatabase { fresh in
      try Schema.create(in: fresh)
      return try objects(fresh)
    }
    let found = try objects(db)
    return Set(expected.keys).union(found.keys).sorted().compactMap { name in
      let what: Phrase
      switch (expected[name], found[name]) {
      case (nil, _): what = .noPartOfCatalogue
      case (_, nil): what = .isMissing
      case (let wanted, let there) where wanted != there: what = .notAsMade
      default: return nil
      }
      return Finding(
        .error, check: "schema", what: what, location: name,
        cure: .buildAnew)
    }
  }

  private static func objects(_ db: Database) throws -> [String: String] {
    let rows = try FactsReader.all(
      db,
      "SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    ) {
      try ($0.get(0) as String, ($0.get(1) as String?) ?? "")
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}
