/// A row of a source that was taken for a phone by its name, not by a key.
public struct NameJoin: Hashable, Sendable {
  /// Id of the phone.
  public let phone: String
  /// Id of the source.
  public let source: String
  /// The name as the source writes it.
  public let nameAsWritten: String
  /// Which rule joined it, such as `brand, model words and network`.
  public let rule: String

  public init(phone: String, source: String, nameAsWritten: String, rule: String) {
    self.phone = phone
    self.source = source
    self.nameAsWritten = nameAsWritten
    self.rule = rule
  }
}
