import Catalog

/// What somebody can do without: `hindi kailangan ng NFC`, `kahit walang 5G`.
enum NotNeededClause {
  static let title = "What is not needed"
  static let rule = """
    Words that do not need a thing ask neither for it nor against it.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("hindi kailangan ng NFC", ""), ("kahit walang 5G", ""),
    ("kahit hindi 5G basta mura", "sort=price"),
    ("no need for wireless charging", ""), ("di naman kailangan pang gaming", ""),
    ("ok lang kahit walang headphone jack", ""), ("5G is not a must", ""),
    ("bisan walay NFC", ""),
  ]

  private static let fillers: WordGroup = """
    ng ang yung na may the a naman pa of for og ug mga masyadong masyado super talaga po phone
    """
  private static let links: WordGroup = "or o at and ni ug og"

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start) else { return nil }
    if cursor.mayNotNeed, let end = one(cursor, at: start), end < cursor.count,
      let after = cursor.lexicon.notNeededAfter.longest(in: cursor, at: end)
    {
      return .ignored(after.end, "not_needed")
    }
    guard let phrase = cursor.lexicon.notNeeded.longest(in: cursor, at: start),
      var end = thing(cursor, at: phrase.end)
    else { return nil }
    while cursor.isWord(end, links), let next = thing(cursor, at: end + 1) { end = next }
    return .ignored(end, "not_needed")
  }

  /// Where the thing that begins at `start` ends.
  private static func thing(_ cursor: Cursor, at start: Int) -> Int? {
    var index = start
    while index < cursor.count, index - start < 4 {
      if let found = one(cursor, at: index) { return found }
      guard cursor.isWord(index, fillers) else { return nil }
      index += 1
    }
    return nil
  }

  private static func one(_ cursor: Cursor, at index: Int) -> Int? {
    if let found = cursor.lexicon.features.longest(in: cursor, at: index) { return found.end }
    if let found = cursor.network(at: index) { return found.end }
    if let found = cursor.lexicon.uses.longest(in: cursor, at: index) { return found.end }
    if let found = cursor.lexicon.orders.longest(in: cursor, at: index) { return found.end }
    if let found = cursor.operatingSystem(at: index) { return found.end }
    if let found = cursor.lexicon.wishes.longest(in: cursor, at: index) { return found.end }
    if let found = SpecificationFigures.read(cursor, at: index, noun: nil) { return found.end }
    return cursor.brand(at: index)?.end
  }
}
