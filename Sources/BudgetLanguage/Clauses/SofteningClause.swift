import Catalog

/// Words that let the amount before be exceeded: `budget 10k pwede dagdagan hanggang 12k`.
enum SofteningClause {
  static let title = "Amounts that may be exceeded"
  static let rule = """
    Where a word such as `-ish`, `pwede dagdagan` or `kaya hanggang` softens an amount, the wider \
    of two bounds on the same side counts; otherwise the stricter.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("10k-ish to 12k", "price>=9000 price<=12000"),
    ("budget 10k pwede dagdagan hanggang 12k", "price<=12000"),
    ("12-15k po sana, kaya hanggang 18k", "price>=12000 price<=18000"),
    ("max 20k, pwede umabot sa 22k", "price<=22000"), ("under 20k up to 15k", "price<=15000"),
    ("10k, can stretch to 12k", "price<=12000"), ("under 10k pwede dagdagan", "price<10000"),
    ("ideally 10k, max 12k", "price<=12000"), ("8k but 10k is fine", "price<=10000"),
  ]

  private static let fillers: WordGroup = """
    sa ng hanggang up to upto ko pa mga max ang na hangtod at most until lang around
    """

  /// Words before an amount that is only wished for: `ideally 10k, max 12k`.
  private static let ahead: WordGroup = "ideally preferably"
  private static let beforeOther: WordGroup = "but pero or kahit though"
  private static let afterOther: WordGroup = "is lang din rin naman still also"
  private static let allowed: WordGroup = """
    ok okay oks fine pwede puwede pede acceptable good possible
    """

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start) else { return nil }
    if cursor.isWord(start, ahead) {
      let next = cursor.priceWord(at: start + 1)?.amount ?? start + 1
      guard Amount.read(cursor, at: next, afterPriceWord: true)?.isMoneyAlone ?? false else {
        return nil
      }
      return .used(start + 1, "price", .softening(isAhead: true))
    }
    guard let phrase = cursor.lexicon.softening.longest(in: cursor, at: start) else {
      return otherAmount(cursor, at: start)
    }
    var index = phrase.end
    while cursor.isWord(index, fillers), index - phrase.end < 4 { index += 1 }
    guard let amount = Amount.read(cursor, at: index, afterPriceWord: true), amount.year == nil
    else { return phrase.value ? nil : .used(phrase.end, "price", .softening(isAhead: false)) }
    return .used(
      amount.end, "price", .softening(isAhead: false), .price(PriceWord.upTo.range(of: amount.peso))
    )
  }

  /// `but 11k is fine`: another amount that may be reached.
  private static func otherAmount(_ cursor: Cursor, at start: Int) -> Match? {
    guard cursor.isWord(start, beforeOther),
      let amount = Amount.read(cursor, at: start + 1, afterPriceWord: false), amount.isMoneyAlone
    else { return nil }
    var index = amount.end
    while cursor.isWord(index, afterOther), index - amount.end < 3 { index += 1 }
    guard cursor.isWord(index, allowed) else { return nil }
    return .used(
      index + 1, "price", .softening(isAhead: false), .price(PriceWord.upTo.range(of: amount.peso)))
  }
}
