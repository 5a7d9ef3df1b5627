import Catalog

/// A class of phones: `midrange`, `flagship`, `budget 5G phones`.
enum BandClause {
  static let title = "A class of phones"
  static let rule = """
    A range of prices that an explicit amount replaces whole.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("entry-level", "price<10000"), ("budget phone", "price<10000"),
    ("budget 5G smartphones", "5G price<10000"), ("budget-friendly", "price<10000"),
    ("midrange", "price>=10000 price<25000"), ("mid-range", "price>=10000 price<25000"),
    ("mid range", "price>=10000 price<25000"), ("flagship", "price>=40000"),
    ("premium", "price>=40000"), ("high-end", "price>=40000"), ("high end", "price>=40000"),
    ("midrange under 15k", "price<15000"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor[start].kind == .word, cursor.isStart(start) else {
      return nil
    }
    if let found = cursor.lexicon.bands.longest(in: cursor, at: start) {
      return .used(found.end, "price", .band(found.value.range))
    }
    guard cursor.word(start) == "budget", cursor.isBudgetBeforePhone(start) else { return nil }
    return .used(start + 1, "price", .band(BandWord.entry.range))
  }
}

extension Cursor {
  /// Whether `budget` at `start` describes a phone named within the next few words, with no
  /// amount between.
  func isBudgetBeforePhone(_ start: Int) -> Bool {
    var index = start + 1
    while index < min(start + 8, count) {
      if isWord(index, Lexicon.phoneNouns) { return true }
      if let before = priceWord(at: index), self[index].kind == .symbol || before.end > index,
        Amount.read(self, at: before.amount, afterPriceWord: true) != nil
      {
        return false
      }
      if let amount = Amount.read(self, at: index, afterPriceWord: false), amount.isMoneyAlone {
        return false
      }
      index += 1
    }
    return false
  }
}
