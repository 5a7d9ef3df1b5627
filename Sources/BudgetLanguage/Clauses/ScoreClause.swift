import Catalog

/// A score of a benchmark or an age, which is no price: `antutu 400000 pataas`, `60 years old`.
enum ScoreClause {
  static let title = "Scores and ages"
  static let rule = """
    The figure of a benchmark and somebody’s age are no price and no condition.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("antutu 400000 pataas below 10k", "price<10000"), ("antutu score of at least 500k", ""),
    ("500k antutu", ""), ("30-60 years old 5k", "price<=5000"),
  ]

  private static let benchmarks: WordGroup = """
    antutu geekbench dxomark benchmark 3dmark score scores
    """
  private static let links: WordGroup = "score scores points of na ng is ay benchmark nasa mga"

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start) else { return nil }
    if let end = age(cursor, at: start) { return .unknown(end) }
    if let end = figure(cursor, at: start), cursor.isWord(end, benchmarks) {
      var last = end + 1
      while cursor.isWord(last, benchmarks) { last += 1 }
      return unknown(cursor, from: start, to: last)
    }
    guard cursor.isWord(start, benchmarks) else { return nil }
    var index = start + 1
    while cursor.isWord(index, links), index - start < 5 { index += 1 }
    if let before = cursor.priceWord(at: index) { index = before.amount }
    guard let end = figure(cursor, at: index) else { return nil }
    guard let after = cursor.lexicon.priceAfter.longest(in: cursor, at: end),
      cursor.priceWord(at: end).map({
        Amount.read(cursor, at: $0.amount, afterPriceWord: true) == nil
      })
        ?? true
    else { return unknown(cursor, from: start, to: end) }
    return unknown(cursor, from: start, to: after.end)
  }

  /// `30-60 years old`, `12 yrs old`.
  private static func age(_ cursor: Cursor, at start: Int) -> Int? {
    guard cursor[start].kind == .number, cursor[start].hundredths < 15_000 else { return nil }
    var index = start + 1
    if cursor.isSymbol(index, "-") || cursor.isWord(index, Words.rangeLinks),
      index + 1 < cursor.count, cursor[index + 1].kind == .number
    {
      index += 2
    }
    guard cursor.isWord(index, years) else { return nil }
    index += 1
    return cursor.word(index) == "old" || cursor.word(index) == "gulang" ? index + 1 : index
  }

  private static let years: WordGroup = "years year yrs yr yo taong anyos"

  /// Where a number with its `k` ends.
  private static func figure(_ cursor: Cursor, at index: Int) -> Int? {
    guard index < cursor.count, cursor[index].kind == .number else { return nil }
    if let word = cursor.word(index + 1), AmountWords.multipliers[word] != nil {
      return index + 2
    }
    return index + 1
  }

  private static func unknown(_ cursor: Cursor, from start: Int, to end: Int) -> Match {
    .unknown(end, .note(.noPrice(text: cursor.text(start, end))))
  }
}
