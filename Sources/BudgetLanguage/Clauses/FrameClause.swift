import Catalog

/// Words that only frame the question, such as `smartphones in the Philippines`.
enum FrameClause {
  static let title = "Words that only frame the question"
  static let rule = """
    These words ask for nothing; they are listed as ignored.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("smartphones in the Philippines", ""), ("magkano po ang selpon sa Pilipinas", ""),
    ("price list please", ""),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard cursor.isStart(start), let found = cursor.lexicon.frame.longest(in: cursor, at: start)
    else {
      guard cursor.isSymbol(start, "&") || cursor.isSymbol(start, "₱") else { return nil }
      return Match(end: start + 1, role: .ignored, meaning: "frame")
    }
    return Match(end: found.end, role: .ignored, meaning: "frame")
  }
}
