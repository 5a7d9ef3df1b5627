import Catalog

/// What the catalogue does not list: tablets, keypad phones, laptops, watches, used phones.
enum NotListedClause {
  static let title = "What is not in the catalogue"
  static let rule = """
    Tablets, keypad phones, laptops and watches, and phones that somebody had before, are named \
    as not in the catalogue.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("tablet under 10k", "price<10000"), ("keypad phone", ""), ("smart watch", ""),
    ("second hand iPhone 11", #"brand=apple model="iphone 11""#), ("pre-loved", ""),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start),
      let found = cursor.lexicon.notListed.longest(in: cursor, at: start),
      !isVerb(cursor, at: start, end: found.end)
    else { return nil }
    let text = cursor.text(start, found.end)
    return switch found.value {
    case .otherThing: .unknown(found.end, .note(.notInCatalogue(text: text)))
    case .usedPhone: .unknown(found.end, .note(.onlyNewPhones(text: text)))
    case .service: .unknown(found.end, .note(.noCondition(text: text)))
    }
  }

  private static let beforeVerbs: WordGroup = "to pang mag be is mostly mainly"
  private static let afterVerbs: WordGroup = """
    for to by as in movies netflix youtube videos kdrama ng
    """

  /// `used for gaming`, `to watch movies`.
  private static func isVerb(_ cursor: Cursor, at start: Int, end: Int) -> Bool {
    guard end == start + 1, let word = cursor.word(start), word == "used" || word == "watch" else {
      return false
    }
    return cursor.isWord(start - 1, beforeVerbs) || cursor.isWord(end, afterVerbs)
  }
}
