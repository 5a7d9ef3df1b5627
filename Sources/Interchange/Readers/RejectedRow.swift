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
  public var cure: String

  public init(
    line: Int, column: String? = nil, reason: LeftOutReason, value: String, cure: String
  ) {
    self.line = line
    self.column = column
    self.reason = reason
    self.value = String(value.prefix(80))
    self.cure = cure
  }
}

/// Why a row or a price was left out; the import report counts by it.
public enum LeftOutReason: String, CaseIterable, Sendable {
  case foreignPrice = "foreign price"
  case bareCount = "bare count, not a price"
  case secondHand = "second-hand unit"
  case tablet = "tablet"
  case accessory = "accessory or other product"
  case pageFurniture = "page furniture"
  case noOfficialPrice = "no official price yet"
  case duplicate = "duplicate row"
  case alreadyStated = "already stated by a fuller source"
  case unknownBrand = "unknown brand"
  case unreadablePrice = "unreadable price"
  case unreadableDate = "unreadable date"
  case unreadableValue = "unreadable value"
  case impossibleValue = "impossible value"
  case missingValue = "missing value"
  case crossedOutPrice = "crossed-out price"
  case namesNoModel = "names a series or a bundle, not a model"
  case unconfirmedPrice = "differs from a fuller source and is not lower"
  case notSoldHere = "named by no Philippine source"
  case implausiblePrice = "price ten times its neighbours, or a tenth"
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
