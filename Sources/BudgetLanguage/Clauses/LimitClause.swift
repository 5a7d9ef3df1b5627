import Catalog

/// How many phones to list: `top 10`, `best 5`.
enum LimitClause {
  static let title = "How many"
  static let rule = """
    A number after `top` or `best` says how many phones to list; other numbers of phones say \
    nothing.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("top 10 phones", "limit=10 sort=value"), ("best 5 under 10k", "price<10000 limit=5"),
    ("top 5 camera phones", "use=camera limit=5"), ("I want 2 phones", ""),
  ]

  private static let limits: WordGroup = "limit"

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    // `limit 5` counts phones, `limit 9k` is a price.
    if cursor.isWord(start, limits), start + 1 < cursor.count,
      let count = cursor[start + 1].integer, (1...100).contains(count),
      let amount = Amount.read(cursor, at: start + 1, afterPriceWord: false), amount.isBare
    {
      return .used(start + 2, "limit", .limit(count))
    }
    guard start > 0, start < cursor.count, cursor.isStart(start),
      cursor.isWord(start - 1, Words.beforeCount)
        || (cursor.isSymbol(start - 1, "-") && cursor.isWord(start - 2, Words.beforeCount)),
      !cursor[start].followsMark
    else { return nil }
    if let words = WordNumber.read(cursor, at: start), words.value <= 100, words.value > 0 {
      return .used(words.end, "limit", .limit(Int(words.value)))
    }
    guard cursor[start].kind == .number, let count = cursor[start].integer,
      (1...100).contains(count), cursor.canEnd(at: start + 1), !cursor.isSymbol(start + 1, "/"),
      !cursor.isSymbol(start + 1, "-"), !cursor.isSymbol(start + 1, "+")
    else { return nil }
    // `top 5 camera phones`: what is counted has a use before it.
    if cursor.lexicon.uses.longest(in: cursor, at: start + 1) != nil {
      return .used(start + 1, "limit", .limit(count))
    }
    guard
      let amount = Amount.read(cursor, at: start, afterPriceWord: false) ?? plain(cursor, start),
      amount.isBare
    else { return nil }
    return .used(start + 1, "limit", .limit(count))
  }

  /// The number before `phones`, which is no amount.
  private static func plain(_ cursor: Cursor, _ index: Int) -> Amount? {
    let next = cursor.isWord(index + 1, AmountWords.countLinks) ? index + 2 : index + 1
    guard cursor.isWord(next, AmountWords.counted) else { return nil }
    return Amount(centavos: cursor[index].hundredths, end: index + 1)
  }
}
