/// One folder of facts that a catalogue is made from.
public struct InfoLayer: Hashable, Sendable {
  /// `shipped` or `own`.
  public let name: String
  public let path: String
  /// How many rows its files have.
  public let rows: Int
  /// The day on which it last changed; `nil` where it is empty.
  public let lastChange: String?

  public init(name: String, path: String, rows: Int, lastChange: String?) {
    self.name = name
    self.path = path
    self.rows = rows
    self.lastChange = lastChange
  }
}
