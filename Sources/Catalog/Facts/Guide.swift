/// A saved budget query; its title is the query.
public struct Guide: Hashable, Sendable, Identifiable {
  /// Slug, such as `best-smartphones-for-kids-under-php-7-000`.
  public let id: String
  public let title: String

  public init(id: String, title: String) {
    self.id = id
    self.title = title
  }
}
