/// How a question was read, and the statement that answers it.
public struct ExplainAnswer: Hashable, Sendable {
  public let reading: QueryReading
  /// Runs as it stands in the sqlite3 program once the parameters are bound.
  public let sql: String
  public let parameters: [SQLValue]
  /// Names of brands by slug.
  public let brandNames: [String: String]

  public init(
    reading: QueryReading, sql: String, parameters: [SQLValue], brandNames: [String: String]
  ) {
    self.reading = reading
    self.sql = sql
    self.parameters = parameters
    self.brandNames = brandNames
  }
}
