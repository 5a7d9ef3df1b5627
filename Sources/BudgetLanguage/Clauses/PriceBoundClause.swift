import Catalog

/// A word of price before an amount: `under 20K`, `hindi hihigit sa 15 libo`, `budget 10k`.
enum PriceBoundClause {
  static let title = "A word of price before an amount"
  static let rule = """
    A bare number below 500 is taken as it stands here, and the answer says so. A word such as \
    `not` or `wag` turns the bound round before it is read.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("under 20K", "price<20000"), ("below PHP 10,000", "price<10000"),
    ("less than ₱7,000.00", "price<7000"), ("fewer than 8k", "price<8000"),
    ("smaller than 8k", "price<8000"), ("cheaper than 15k", "price<15000"),
    ("lower than 15k", "price<15000"), ("sub-10k", "price<10000"),
    ("wala pang sampung libo", "price<10000"), ("mas mura sa 15k", "price<15000"),
    ("mas mababa sa kinse mil", "price<15000"), ("hindi aabot sa 20k", "price<20000"),
    ("< 5000", "price<5000"), ("up to 20k", "price<=20000"), ("at most 20k", "price<=20000"),
    ("max 20k", "price<=20000"), ("maximum 20k", "price<=20000"),
    ("within 20k", "price<=20000"), ("no more than 20k", "price<=20000"),
    ("not more than 20k", "price<=20000"), ("not over 20k", "price<=20000"),
    ("not exceeding 20k", "price<=20000"), ("less than or equal to 20k", "price<=20000"),
    ("hanggang bente mil", "price<=20000"), ("hindi hihigit sa 20k", "price<=20000"),
    ("hindi lalampas sa 20k", "price<=20000"), ("kasya sa 8k", "price<=8000"),
    ("swak sa 8k", "price<=8000"), ("budget of 12.5K", "price<=12500"),
    ("budget is 12k", "price<=12000"), ("budget ko 12k", "price<=12000"), ("<= 9k", "price<=9000"),
    ("over 20k", "price>20000"), ("above 20k", "price>20000"), ("beyond 20k", "price>20000"),
    ("more than 20k", "price>20000"), ("greater than 20k", "price>20000"),
    ("higher than 20k", "price>20000"), ("larger than 20k", "price>20000"),
    ("exceeding 20k", "price>20000"), ("higit sa 20k", "price>20000"),
    ("mahigit 20k", "price>20000"), ("lampas sa 20k", "price>20000"),
    ("lagpas sa 20k", "price>20000"), ("> 20k", "price>20000"),
    ("at least 20k", "price>=20000"), ("no less than 20k", "price>=20000"),
    ("not less than 20k", "price>=20000"), ("from 20k", "price>=20000"),
    ("starting at 20k", "price>=20000"), ("starting from 20k", "price>=20000"),
    ("min 20k", "price>=20000"), ("minimum 20k", "price>=20000"),
    ("greater than or equal to 20k", "price>=20000"), ("mula 20k", "price>=20000"),
    ("hindi bababa sa 20k", "price>=20000"), (">= 20k", "price>=20000"),
    ("around 10k", "price>=9000 price<=11000"), ("about 10k", "price>=9000 price<=11000"),
    ("approximately 10k", "price>=9000 price<=11000"),
    ("roughly 10k", "price>=9000 price<=11000"), ("circa 10k", "price>=9000 price<=11000"),
    ("~10k", "price>=9000 price<=11000"), ("mga 10k", "price>=9000 price<=11000"),
    ("nasa 10k", "price>=9000 price<=11000"), ("under 10", "price<10"),
    ("nothing over 10k", "price<=10000"), ("should not go over 12k", "price<=12000"),
    ("wag lagpas sa 12k", "price<=12000"), ("won't pay more than 10k", "price<=10000"),
    ("di dapat lumagpas sa 9k", "price<=9000"),
    ("can't exceed 20k", "price<=20000"), ("not above 15k", "price<=15000"),
    ("equal to or less than 10k", "price<=10000"), ("higher or equal than 10k", "price>=10000"),
    ("< = 10k", "price<=10000"), ("fewer than a thousand", "price<1000"),
    ("ubos sa lima ka libo", "price<5000"), ("hangtod 10k", "price<=10000"),
    ("under 10 000", "price<10000"), ("Php. 10,000", "price<=10000"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard let before = cursor.priceWord(at: start), before.sense.word != .between,
      let amount = Amount.read(cursor, at: before.amount, afterPriceWord: true)
    else { return nil }
    if amount.year != nil, before.sense.isTime { return nil }
    let end = cursor.skippingPriceNoun(at: amount.end)
    return .price(before.sense.word, amount, cursor, end: end, at: before.amount)
  }
}

extension Match {
  /// The bound that `word` puts on `amount`, with a note where the amount is strikingly small.
  static func price(
    _ word: PriceWord, _ amount: Amount, _ cursor: Cursor, end: Int, at start: Int
  ) -> Match {
    var match = Match.used(end, "price", .price(word.range(of: amount.peso)))
    if amount.isBare, amount.centavos < 50_000 {
      match.effects.append(
        .note(.smallAmount(text: cursor.text(start, amount.end), amount: amount.peso)))
    }
    return match
  }
}

extension PriceWord {
  /// The prices that stand in this relation to `amount`.
  func range(of amount: Peso) -> PriceRange {
    switch self {
    case .under: PriceRange(upper: .init(amount, inclusive: false))
    case .upTo, .between: PriceRange(upper: .init(amount, inclusive: true))
    case .over: PriceRange(lower: .init(amount, inclusive: false))
    case .atLeast: PriceRange(lower: .init(amount, inclusive: true))
    case .around:
      PriceRange(
        lower: .init(Peso(centavos: (amount.centavos * 9 + 9) / 10), inclusive: true),
        upper: .init(
          min(Peso(centavos: amount.centavos * 11 / 10), .limit), inclusive: true))
    }
  }
}
