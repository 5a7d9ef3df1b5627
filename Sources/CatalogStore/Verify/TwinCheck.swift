internal import Catalog
internal import SQLite

/// Do two phones look like one under two spellings?
enum TwinCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let phones = try FactsReader.all(db, "SELECT id, brand, model, network FROM phone") { row in
      try Named(
        id: row.get(0), brand: row.get(1), words: ModelWords.of(row.get(2)),
        key: NameKey(row.get(2)),
        network: (row.get(3) as Int?).flatMap(Network.init(rawValue:)))
    }
    let sameLetters = Dictionary(grouping: phones) { "\($0.brand) \($0.key.short)" }
    return sameLetters.values.flatMap(twins).sorted().map { ids in
      Finding(
        .warning, check: "twins", what: .lookLikeOne,
        location: ids,
        cure: .joinThem)
    }
  }

  private struct Named {
    let id: String
    let brand: String
    let words: [String]
    let key: NameKey
    let network: Network?
  }

  /// Ids of those that no network sets apart: named with the same one, or one named with it and
  /// the other known to have it. Phones of the very same name are another check's.
  private static func twins(_ phones: [Named]) -> [String] {
    guard phones.count > 1 else { return [] }
    let groups = Dictionary(grouping: phones) {
      $0.key.network ?? ($0.network == .fiveG ? .fiveG : nil)
    }
    return groups.values.filter { Set($0.map { $0.words }).count > 1 }
      .map { $0.map { $0.id }.sorted().joined(separator: ", ") }
  }
}
