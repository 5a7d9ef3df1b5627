internal import Catalog
internal import SQLite

/// Does every row keep the conditions of its table?
///
/// SQLite checks them only where it may write to the file, and the program reads it; so they are
/// asked one by one, as this version states them.
enum ConstraintCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let tables = try DatabaseQueue().inDatabase { fresh in
      try Schema.create(in: fresh)
      return try FactsReader.all(
        fresh, "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL"
      ) { try (name: $0.get(0) as String, sql: $0.get(1) as String) }
    }
    return try tables.sorted { $0.name < $1.name }.flatMap { table in
      try conditions(in: table.sql).compactMap { condition in
        let broken = try Int.fetchOne(
          db, sql: "SELECT count(*) FROM main.\(table.name) WHERE NOT (\(condition))")
        guard let broken, broken > 0 else { return nil }
        return Finding(
          .error, check: "constraint",
          what: .brokenCondition(
            broken, condition.split { $0.isWhitespace }.joined(separator: " ")),
          location: table.name, cure: .buildAnew)
      }
    }
  }

  /// What stands in the brackets of each `CHECK` of a statement.
  static func conditions(in sql: String) -> [String] {
    var conditions: [String] = []
    var rest = Substring(sql)
    while let word = rest.firstRange(of: "CHECK (") {
      rest = rest[word.upperBound...]
      var depth = 1
      var isQuoted = false
      let end = rest.firstIndex { sign in
        switch sign {
        case "'": isQuoted.toggle()
        case "(" where !isQuoted: depth += 1
        case ")" where !isQuoted: depth -= 1
        default: break
        }
        return depth == 0
      }
      guard let end else { break }
      conditions.append(String(rest[..<end]))
      rest = rest[end...]
    }
    return conditions
  }
}
