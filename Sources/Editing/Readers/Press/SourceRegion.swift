/// For which market a page of the press speaks; the most trusted first.
enum SourceRegion: Int, Comparable {
  /// The Philippines, or the whole world.
  case home
  /// Another country, or none named.
  case elsewhere
  case india
  case china

  /// Reads the words beside a fact, such as `6400 mAh (China spec)`.
  init(_ text: String) {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    if !words.isDisjoint(with: ["outside", "philippines", "ph", "global", "globally", "worldwide"])
    {
      self = .home
    } else if words.contains("china") || words.contains("chinese") {
      self = .china
    } else if words.contains("india") || words.contains("indian") {
      self = .india
    } else {
      self = .elsewhere
    }
  }

  static func < (left: SourceRegion, right: SourceRegion) -> Bool {
    left.rawValue < right.rawValue
  }
}
