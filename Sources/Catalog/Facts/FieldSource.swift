/// Which fields of a phone rest on which source.
public struct FieldSource: Hashable, Sendable {
  /// Id of the phone.
  public let phone: String
  /// Id of the source.
  public let source: String
  /// Column names of the plain-data form (`battery_mah`, `launched`, `variants`), sorted.
  public let fields: [String]

  public init(phone: String, source: String, fields: [String]) {
    self.phone = phone
    self.source = source
    self.fields = fields
  }
}
