/// A file that is not of the kind its reader reads.
public struct SourceFormError: Error, Hashable, Sendable {
  /// The reader that was asked.
  public var reader: String
  /// The columns it needs and the file has not, any spelling of each.
  public var missingColumns: [String]

  public init(reader: String, missingColumns: [String]) {
    self.reader = reader
    self.missingColumns = missingColumns
  }
}
