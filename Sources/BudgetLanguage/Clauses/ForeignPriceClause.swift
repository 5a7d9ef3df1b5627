import Catalog

/// A price in another currency, which is never a price in pesos: `$300`, `under 200 USD`.
enum ForeignPriceClause {
  static let title = "Prices in other currencies are not understood"
  static let rule = """
    A price in another currency is never a price in pesos: it is named as not understood.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("$300", ""), ("under 200 USD", ""), ("500 euros", ""),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start) else { return nil }
    var index = cursor.priceWord(at: start)?.amount ?? start
    var isForeign = false
    var isWord = false
    if cursor.isForeign(index) {
      isForeign = true
      isWord = cursor[index].kind == .word
      index += 1
      if cursor.isForeign(index) { index += 1 }
    }
    guard index < cursor.count, cursor[index].kind == .number else { return nil }
    index += 1
    if let word = cursor.word(index), cursor.isGlued(index),
      AmountWords.multipliers[word] != nil
    {
      index += 1
    }
    if cursor.isForeign(index) {
      isWord = isWord || (!isForeign && cursor[index].kind == .word)
      isForeign = true
      index += 1
    }
    // `RS4` and `Mate 20 RS` are models.
    guard isForeign, !isWord || cursor.hasLargeNumber(start..<index)
    else { return nil }
    return .unknown(index, .note(.otherCurrency(text: cursor.text(start, index))))
  }
}

extension Cursor {
  fileprivate func hasLargeNumber(_ range: Range<Int>) -> Bool {
    range.contains { self[$0].hundredths >= 5_000 || isGlued($0 + 1) && word($0 + 1) == "k" }
  }

  fileprivate func isForeign(_ index: Int) -> Bool {
    guard index < count else { return false }
    let lexeme = self[index]
    return lexeme.kind == .symbol
      ? AmountWords.foreignMarks.contains(hash: lexeme.hash)
      : AmountWords.foreignWords.contains(hash: lexeme.hash)
        || (lexeme.length <= 3 && isSymbol(index + 1, "$") && isGlued(index + 1)
          && lexeme.kind == .word)
  }
}
