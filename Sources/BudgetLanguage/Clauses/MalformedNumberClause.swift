import Catalog

/// A number whose separators make no number: `12,99`, `1,5,9`, `₱1.234.123`.
enum MalformedNumberClause {
  static let title = "Numbers that are none"
  static let rule = """
    A number whose commas and dots make no number is named as not understood, never cut short \
    to the part that reads.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("12,99", ""), ("under ₱1.234.123", ""), ("1,5,9,9 pesos", ""), ("PHP 1 5000", ""),
    ("₱1 lakh", ""),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start) else { return nil }
    var index = cursor.priceWord(at: start)?.amount ?? start
    if let amount = cursor.currency(at: index) { index = amount }
    guard index < cursor.count, cursor[index].kind == .number else { return nil }
    let isOther = cursor.isWord(index + 1, AmountWords.otherMultipliers)
    guard cursor[index].isMalformed || isOther else { return nil }
    index += isOther ? 2 : 1
    if let word = cursor.word(index), cursor.isGlued(index), AmountWords.multipliers[word] != nil {
      index += 1
    }
    return .unknown(index, .note(.noNumber(text: cursor.text(start, index))))
  }
}
