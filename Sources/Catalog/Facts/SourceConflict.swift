/// Two sources that disagree on a field of a phone, which was believed, and by which rule.
public struct SourceConflict: Hashable, Sendable {
  /// Id of the phone.
  public let phone: String
  /// Column name of the field.
  public let field: String
  public let believed: String
  public let believedSource: String
  public let rejected: String
  public let rejectedSource: String
  /// Name of the rule, such as `philippine source before international`.
  public let rule: String

  public init(
    phone: String, field: String, believed: String, believedSource: String, rejected: String,
    rejectedSource: String, rule: String
  ) {
    self.phone = phone
    self.field = field
    self.believed = believed
    self.believedSource = believedSource
    self.rejected = rejected
    self.rejectedSource = rejectedSource
    self.rule = rule
  }
}
