import Catalog

/// An amount with a word of price after it, or with none: `15k and below`, `20k+`, `15k phone`.
///
/// A bare number below 500 is money only with a word of price or a currency.
enum AmountClause {
  static let title = "An amount, alone or with a word of price after it"
  static let rule = """
    With no word of price an amount is the most that the phone may cost; a bare number below \
    500 is not money.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("15k phone", "price<=15000"), ("10K smartphones", "price<=10000"),
    ("₱20,000.00", "price<=20000"), ("P20,000", "price<=20000"), ("P5, 000", "price<=5000"),
    ("20,000php", "price<=20000"), ("20 k", "price<=20000"), ("1.5k", "price<=1500"),
    ("twelve thousand five hundred", "price<=12500"), ("10 thou", "price<=10000"),
    ("15 libo", "price<=15000"), ("bente singko mil", "price<=25000"),
    ("limang libong piso", "price<=5000"), ("15k budget", "price<=15000"),
    ("15k or less", "price<=15000"), ("15k or lower", "price<=15000"),
    ("15k or under", "price<=15000"), ("15k and below", "price<=15000"),
    ("15k below", "price<=15000"), ("15k under", "price<15000"),
    ("15k pababa", "price<=15000"), ("15k and up", "price>=15000"),
    ("15k and above", "price>=15000"), ("15k or more", "price>=15000"),
    ("15k or greater", "price>=15000"), ("15k pataas", "price>=15000"), ("15k+", "price>=15000"),
    ("10k-ish", "price>=9000 price<=11000"), ("10k < price", "price>10000"),
    ("5k above 10k below", "price>=5000 price<=10000"), ("top 5 phones", "limit=5 sort=value"),
    ("2 phones", ""), ("₱300", "price<=300"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard let amount = Amount.read(cursor, at: start, afterPriceWord: false) else { return nil }
    if let end = cursor.endOfReversedBound(amount) {
      let word: PriceWord =
        switch cursor.spelling(end - 1) {
        case "<": .over
        case "<=": .atLeast
        case ">": .under
        default: .upTo
        }
      return .price(word, amount, cursor, end: end, at: start)
    }
    // `top 10 under` and `10 budget phones` count phones.
    if !amount.isMoneyAlone, start > 0, cursor.isWord(start - 1, Words.beforeCount) { return nil }
    if amount.year == nil, let after = cursor.priceWordAfter(amount) {
      if after.word == .around, cursor.spelling(after.end - 1) == "ish" {
        return .soft(amount, end: after.end)
      }
      return .price(after.word, amount, cursor, end: after.end, at: start)
    }
    if cursor.spelling(amount.end - 1) == "kish" { return .soft(amount, end: amount.end) }
    guard amount.isMoneyAlone else { return nil }
    if cursor.isSymbol(amount.end, "+"), cursor.isGlued(amount.end),
      !(cursor.isGlued(amount.end + 1) && cursor[amount.end + 1].kind != .symbol)
    {
      return .price(.atLeast, amount, cursor, end: amount.end + 1, at: start)
    }
    return .price(.upTo, amount, cursor, end: amount.end, at: start)
  }
}

extension Match {
  /// `10k-ish`: about the amount, which another may exceed.
  fileprivate static func soft(_ amount: Amount, end: Int) -> Match {
    .used(end, "price", .softPrice(PriceWord.around.range(of: amount.peso)))
  }
}

extension Cursor {
  /// The place after the mark of `10k < price`.
  fileprivate func endOfReversedBound(_ amount: Amount) -> Int? {
    guard amount.end + 1 < count, self[amount.end].kind == .symbol,
      Words.signs.contains(hash: self[amount.end].hash), isWord(amount.end + 1, Words.pricesThere)
    else { return nil }
    return amount.end + 1
  }

  /// A word of price after `amount`, such as `and below`, that does not belong to another amount.
  func priceWordAfter(_ amount: Amount) -> (word: PriceWord, end: Int)? {
    var index = amount.end
    if isSymbol(index, "-") { index += 1 }
    guard index < count, let found = lexicon.priceAfter.longest(in: self, at: index),
      !self[index].followsMark
    else { return nil }
    if let before = priceWord(at: index), before.end >= found.end,
      let next = Amount.read(self, at: before.amount, afterPriceWord: true)
    {
      // In `5k above 10k below` each word belongs to the amount before it.
      guard isWord(index, Words.eitherSide), isWord(next.end, Words.eitherSide),
        priceWord(at: next.end).map({
          Amount.read(self, at: $0.amount, afterPriceWord: true) == nil
        })
          ?? true
      else { return nil }
    }
    if !amount.isMoneyAlone, word(index) == "budget", isBudgetBeforePhone(index) { return nil }
    return (found.value, found.end)
  }
}
