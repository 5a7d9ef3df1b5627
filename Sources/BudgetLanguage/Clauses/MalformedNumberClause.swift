import Catalog

/// A number whose separators make no number: `12,99`, `1,5,9`, `₱1.234.123`.
enum MalformedNumberClause {
  static let title = "Numbers that are none"
  static let rule = """
    A number whose commas and dots make no number is named as not understood, never cut short \
    to the part that reads; so is one that is larger than any price.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("12,99", ""), ("under ₱1.234.123", ""), ("1,5,9,9 pesos", ""), ("PHP 1 5000", ""),
    ("₱1 lakh", ""), ("under 10,,000", ""), ("under 99999999999999", ""),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start) else { return nil }
    var index = cursor.priceWord(at: start)?.amount ?? start
    if let amount = cursor.currency(at: index) { index = amount }
    guard index < cursor.count, cursor[index].kind == .number else { return nil }
    let isOther = cursor.isWord(index + 1, AmountWords.otherMultipliers)
    let isTooLarge = cursor.isTooLarge(at: index)
    guard cursor[index].isMalformed || isOther || isTooLarge else { return nil }
    index += isOther ? 2 : 1
    if let word = cursor.word(index), cursor.isGlued(index), AmountWords.multipliers[word] != nil {
      index += 1
    }
    let text = cursor.text(start, index)
    return .unknown(index, .note(isTooLarge ? .tooLarge(text: text) : .noNumber(text: text)))
  }
}

extension Cursor {
  /// Whether the number at `index`, with what multiplies it, is above every price.
  fileprivate func isTooLarge(at index: Int) -> Bool {
    let number = self[index].hundredths
    guard number <= Peso.limit.centavos else { return true }
    guard let word = word(index + 1), let scale = AmountWords.multipliers[word] else {
      return false
    }
    return number > Peso.limit.centavos / scale
  }
}
