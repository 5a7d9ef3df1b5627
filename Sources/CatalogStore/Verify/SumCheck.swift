internal import Catalog
internal import SQLite

/// Is every row as the program wrote it?
enum SumCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let stored = try TableSums.stored(db)
    let computed = try TableSums.computed(db)
    return Set(stored.keys).union(computed.keys).sorted().compactMap { name in
      guard stored[name] != computed[name] else { return nil }
      return Finding(
        .error, check: "checksum",
        what: .rowNotAsWritten, location: name,
        cure: .buildAnew)
    }
  }
}
