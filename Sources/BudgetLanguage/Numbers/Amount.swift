import Catalog

/// A number that may be money, before it is known whether it is.
struct Amount {
  /// The whole amount in centavos.
  var centavos: Int64
  /// 1, or 1,000 where a K or a `thousand` was said, or 1,000,000.
  var multiplier: Int64 = 1
  var hasCurrency = false
  var isWords = false
  var end: Int
  /// The year this number could be.
  var year: Int?

  /// Whether nothing but its size says that it is money.
  var isBare: Bool { multiplier == 1 && !hasCurrency }

  /// Whether it is money with no other word of price.
  var isMoneyAlone: Bool { !isBare || (centavos >= 50_000 && year == nil) }

  var peso: Peso { Peso(centavos: min(centavos, Peso.limit.centavos)) }

  /// The same amount with the multiplier of the other end of a range, where it has none itself
  /// and is below 1,000: the `20` of `20-25k`.
  func inheriting(from other: Amount) -> Amount {
    guard multiplier == 1, other.multiplier > 1, centavos < 100_000 else { return self }
    var amount = self
    amount.scale(by: other.multiplier)
    return amount
  }

  mutating func scale(by factor: Int64) {
    let (product, overflow) = centavos.multipliedReportingOverflow(by: factor)
    centavos = overflow ? Lexeme.largest : min(product, Lexeme.largest)
    multiplier = factor
  }
}

extension Amount {
  /// Reads an amount at `start`; `nil` where the number belongs to a unit, a model or another
  /// currency. After a word of price a `P` is a currency before any number.
  static func read(_ cursor: Cursor, at start: Int, afterPriceWord: Bool) -> Amount? {
    var index = start
    let currency = cursor.currency(at: start)
    if let currency { index = currency }
    guard index < cursor.count, currency != nil || afterPriceWord || cursor.isStart(index) else {
      return nil
    }
    var amount: Amount
    if cursor[index].kind == .number {
      guard let digits = digits(cursor, at: index) else { return nil }
      amount = digits
    } else if let words = WordNumber.read(cursor, at: index) {
      amount = Amount(
        centavos: words.value * 100, multiplier: words.hasThousand ? 1000 : 1, isWords: true,
        end: words.end)
    } else {
      return nil
    }
    amount.hasCurrency = currency != nil
    if let after = cursor.currency(after: amount.end) {
      amount.hasCurrency = true
      amount.end = after
    }
    if let currency, cursor[currency - 1].text == "p", !afterPriceWord,
      amount.multiplier == 1, amount.centavos < 10_000, amount.end == index + 1
    {
      return nil  // `P30` is a model
    }
    guard !amount.isFollowedByUnit(cursor), !amount.isPicture(cursor, at: start),
      !amount.isCount(cursor), amount.centavos <= Peso.limit.centavos
    else { return nil }
    // `8,999/-`
    if cursor.isSymbol(amount.end, "/"), cursor.isGlued(amount.end),
      cursor.isSymbol(amount.end + 1, "-"), cursor.isGlued(amount.end + 1)
    {
      amount.end += 2
    }
    if amount.isBare, let integer = cursor[index].integer, !cursor[index].isGrouped,
      cursor.vocabulary.years.contains(integer)
    {
      amount.year = integer
    }
    return amount
  }

  private static func digits(_ cursor: Cursor, at index: Int) -> Amount? {
    let number = cursor[index]
    guard !number.isMalformed, number.hundredths < Lexeme.largest else { return nil }
    var amount = Amount(centavos: number.hundredths, end: index + 1)
    let next = index + 1
    guard let word = cursor.word(next) else { return amount }
    if let scale = AmountWords.multipliers[word],
      cursor.isGlued(next) || AmountWords.apart.contains(word), cursor.canEnd(at: next + 1)
    {
      amount.scale(by: scale)
      amount.end = next + 1
    } else if cursor.isGlued(next), word == "kish" || word == "kphp" || word == "kpesos" {
      amount.scale(by: 1000)
      amount.hasCurrency = word != "kish"
      amount.end = next + 1
    } else if !number.hasDecimals, number.hundredths < 100_000_000,
      let scaled = WordNumber.scaled(
        cursor, WordNumber(value: number.hundredths / 100, end: next)), scaled.end > next
    {
      amount.centavos = scaled.value * 100
      amount.multiplier = 1000
      amount.end = scaled.end
    } else if let large = cursor.numberWord(at: next), large.value.isLarge {
      amount.end = large.end
      switch large.value {
      case .hundred:
        amount.scale(by: 100)
        amount.multiplier = 1
      case .million: amount.scale(by: 1_000_000)
      default: amount.scale(by: 1000)
      }
    }
    return amount
  }

  /// `mga 30-60 years old`, `5-6 na phone`, `at least 2 units`: how many, not how much.
  private func isCount(_ cursor: Cursor) -> Bool {
    guard isBare, centavos < 50_000 else { return false }
    var index = end
    if cursor.isSymbol(index, "-") || cursor.isWord(index, Words.rangeLinks),
      index + 1 < cursor.count, cursor[index + 1].kind == .number
    {
      index += 2
      if cursor.isWord(index, AmountWords.measures) { return true }
    }
    if cursor.isWord(index, AmountWords.countLinks) { index += 1 }
    return cursor.isWord(index, AmountWords.counted) && (cursor.canEnd(at: index + 1))
  }

  /// `video 4K` and `4K 60fps` are pictures, not four thousand.
  private func isPicture(_ cursor: Cursor, at start: Int) -> Bool {
    guard multiplier == 1000, !hasCurrency, [200_000, 400_000, 800_000].contains(centavos) else {
      return false
    }
    return start > 0 && cursor.isWord(start - 1, AmountWords.pictures)
      || end < cursor.count && cursor[end].kind == .number && cursor.word(end + 1) == "fps"
  }

  private func isFollowedByUnit(_ cursor: Cursor) -> Bool {
    guard end < cursor.count else { return false }
    let next = cursor[end]
    if next.kind == .symbol {
      return AmountWords.foreignMarks.contains(hash: next.hash) && next.isGlued
        || next.text == "%" && next.isGlued
        || next.text == "\"" && next.isGlued && isBare && centavos < 2_000
    }
    guard next.kind == .word else { return next.isGlued }
    if AmountWords.otherMultipliers.contains(hash: next.hash) { return true }
    if next.isGlued, !hasCurrency { return !AmountWords.mayBeGlued.contains(hash: next.hash) }
    if multiplier == 1000, AmountWords.pictures.contains(hash: next.hash) { return true }
    return AmountWords.units.contains(hash: next.hash) && !hasCurrency
      || (centavos >= 5_000 && AmountWords.foreignWords.contains(hash: next.hash))
  }
}
