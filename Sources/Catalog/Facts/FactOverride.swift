/// A correction by hand, which goes over what the sources were read to say and is applied last.
public struct FactOverride: Hashable, Sendable {
  /// The table that it corrects: `phones` or `prices`.
  public let table: String
  /// Which row: a phone's id, or `phone/ram/storage/pesos/source` for a price.
  public let id: String
  /// Name of the column.
  public let field: String
  /// What is to stand there; empty where the field is not known.
  public let value: String
  /// Id of the source that says so.
  public let source: String
  /// Why, in one sentence.
  public let reason: String

  public init(
    table: String, id: String, field: String, value: String, source: String, reason: String
  ) {
    self.table = table
    self.id = id
    self.field = field
    self.value = value
    self.source = source
    self.reason = reason
  }
}
