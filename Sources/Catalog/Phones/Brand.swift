/// The name a phone is sold under, such as Samsung, realme or POCO.
public struct Brand: Hashable, Sendable, Identifiable {
  /// Stable slug in kebab case: `cherry-mobile`.
  public let id: String
  /// The name as the brand writes it: `realme`, `POCO`.
  public let name: String
  /// The slug of the brand it belongs to (Redmi → `xiaomi`), whose question includes it.
  public let parent: String?
  /// Other spellings people and sources use (`Pocophone`, `IQ00`), in any letter case.
  public let aliases: [String]

  public init(id: String, name: String, parent: String? = nil, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.parent = parent
    self.aliases = aliases
  }
}
