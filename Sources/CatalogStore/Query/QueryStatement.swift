public import Catalog

/// SQL with the values of its parameters, `?1` first; it runs as it stands in the sqlite3 program
/// once they are bound.
public struct QueryStatement: Hashable, Sendable {
  public let sql: String
  public let parameters: [SQLValue]

  public init(sql: String, parameters: [SQLValue] = []) {
    self.sql = sql
    self.parameters = parameters
  }
}

/// Collects the values of a statement while its SQL is written.
struct ParameterList {
  private(set) var values: [SQLValue] = []

  /// The place of `value` in the SQL: `?1` for the first.
  mutating func bind(_ value: SQLValue) -> String {
    values.append(value)
    return "?\(values.count)"
  }

  mutating func bind(_ value: Double) -> String {
    bind(Int64(exactly: value).map(SQLValue.integer) ?? .real(value))
  }
}
