internal import Catalog
internal import SQLite

/// Does every phone have a name of its own?
enum SameNameCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let phones = try FactsReader.all(db, "SELECT id, brand, model FROM phone") {
      try (
        id: $0.get(0) as String,
        name: [$0.get(1) as String] + ModelWords.of($0.get(2) as String)
      )
    }
    return Dictionary(grouping: phones, by: \.name).values.filter { $0.count > 1 }
      .map { $0.map(\.id).sorted().joined(separator: ", ") }.sorted()
      .map { ids in
        Finding(
          .warning, check: "same-name", what: .sameName, location: ids,
          cure: .joinThem)
      }
  }
}
