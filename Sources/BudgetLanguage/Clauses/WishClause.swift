import Catalog

/// A large screen, asked for without a figure: `malaking screen`.
enum WishClause {
  static let title = "A large screen"
  static let rule = """
    A screen that is asked to be large measures at least 6.5 inches.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("malaking screen", "display>=6.5in"), ("malaki ang display", "display>=6.5in"),
    ("big screen under 10k", "price<10000 display>=6.5in"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start),
      let found = cursor.lexicon.wishes.longest(in: cursor, at: start)
    else { return nil }
    return .used(found.end, "display_inches", .display(found.value))
  }
}
