/// A row, or one value of a row, that did not become a fact.
public struct RejectedRow: Hashable, Sendable {
  /// Line in the file, the header being line 1.
  public var line: Int
  /// Name of the column, where one value is at fault.
  public var column: String?
  /// What is wrong.
  public var reason: LeftOutReason
  /// The value at fault, shortened to 80 characters.
  public var value: String
  /// How to cure it.
  public var cure: RowCure

  public init(
    line: Int, column: String? = nil, reason: LeftOutReason, value: String, cure: RowCure
  ) {
    self.line = line
    self.column = column
    self.reason = reason
    self.value = String(value.prefix(80))
    self.cure = cure
  }
}

/// What a reader made of a file: records and rejections, every row in one of them.
package struct SourceReading: Sendable {
  package var rows: Int
  package var records: [SourceRecord]
  /// Whole rows that became no record.
  package var rejected: [RejectedRow]
  /// Single values, such as a foreign price, left out of rows that became records.
  package var leftOut: [RejectedRow]

  package init(
    rows: Int = 0, records: [SourceRecord] = [], rejected: [RejectedRow] = [],
    leftOut: [RejectedRow] = []
  ) {
    self.rows = rows
    self.records = records
    self.rejected = rejected
    self.leftOut = leftOut
  }
}
