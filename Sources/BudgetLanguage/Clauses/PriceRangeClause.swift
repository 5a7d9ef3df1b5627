import Catalog

/// Two amounts that bound the price on both sides: `15,000 - 20,000`, `Php6K-8K`, `15 to 20k`.
///
/// A bare end below 1,000 takes the K of the other end.
enum PriceRangeClause {
  static let title = "A range of prices"
  static let rule = """
    Both ends are included, in either order. A bare end below 1,000 takes the K of the other \
    end.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("between PHP 20,000 - 25,000", "price>=20000 price<=25000"),
    ("between 10k and 15k", "price>=10000 price<=15000"),
    ("20-25k", "price>=20000 price<=25000"), ("15 to 20k", "price>=15000 price<=20000"),
    ("Php6K-8K", "price>=6000 price<=8000"), ("5000-8k", "price>=5000 price<=8000"),
    ("8k – 5k", "price>=5000 price<=8000"), ("10k~12k", "price>=10000 price<=12000"),
    ("10k through 12k", "price>=10000 price<=12000"),
    ("from 10k to 12k", "price>=10000 price<=12000"),
    ("sampu hanggang labinlimang libo", "price>=10000 price<=15000"),
    ("mula 10k hanggang 15k", "price>=10000 price<=15000"),
    ("sa pagitan ng diyes mil at kinse mil", "price>=10000 price<=15000"),
    ("taliwala sa 5k ug 10k", "price>=5000 price<=10000"),
    ("15k give or take 1k", "price>=14000 price<=16000"),
  ]

  private static let links: WordGroup = """
    to through hanggang thru until upto hangtod gang hangang hanggan ngadto
    """
  private static let joints: WordGroup = "and at ug og n o"

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    var index = start
    var isNamed = false
    // `over 10k up to 15k` and `under 15k up to 20k` are two bounds.
    var isBound = false
    var isBetween = false
    if let before = cursor.priceWord(at: start) {
      index = before.amount
      isNamed = true
      isBetween = before.sense.word == .between
      isBound = !before.sense.isTime && !before.sense.isMoney && before.sense.word != .around
    }
    guard isNamed || cursor.isStart(index),
      var low = Amount.read(cursor, at: index, afterPriceWord: true)
    else { return nil }
    if !isBound, let range = deviation(cursor, from: low) { return range }
    guard !(isBound && cursor.priceWord(at: low.end) != nil),
      let link = linkEnd(cursor, at: low.end, isBetween: isBetween),
      var high = Amount.read(cursor, at: link, afterPriceWord: true)
    else { return nil }
    if low.year != nil, high.year != nil { return nil }
    // `isa hanggang 9k`: one phone, not one thousand pesos.
    if low.isWords, low.isBare, low.centavos <= 100, !high.isWords { return nil }
    let (first, second) = (low, high)
    low = first.inheriting(from: second)
    high = second.inheriting(from: first)
    guard isNamed || !low.isBare || !high.isBare || (low.isMoneyAlone && high.isMoneyAlone) else {
      return nil
    }
    let end = cursor.skippingPriceNoun(at: high.end)
    let range = PriceRange(
      lower: .init(min(low.peso, high.peso), inclusive: true),
      upper: .init(max(low.peso, high.peso), inclusive: true))
    return .used(end, "price", .price(range))
  }

  /// `15k give or take 1k`, `15k ± 1k`.
  private static func deviation(_ cursor: Cursor, from middle: Amount) -> Match? {
    let index = middle.end
    var end: Int?
    if cursor.isSymbol(index, "±") { end = index + 1 }
    if cursor.isSymbol(index, "+"), cursor.isSymbol(index + 1, "/"), cursor.isSymbol(index + 2, "-")
    {
      end = index + 3
    }
    if let found = cursor.lexicon.deviations.longest(in: cursor, at: index) { end = found.end }
    guard let end, let width = Amount.read(cursor, at: end, afterPriceWord: true),
      width.centavos < middle.centavos
    else { return nil }
    let (low, high) = (middle.centavos - width.centavos, middle.centavos + width.centavos)
    return .used(
      width.end, "price",
      .price(
        PriceRange(
          lower: .init(Peso(centavos: low), inclusive: true),
          upper: .init(min(Peso(centavos: high), .limit), inclusive: true))))
  }

  private static func linkEnd(_ cursor: Cursor, at index: Int, isBetween: Bool) -> Int? {
    guard index < cursor.count else { return nil }
    let lexeme = cursor[index]
    if lexeme.kind == .symbol {
      return lexeme.isSymbol("-") || lexeme.isSymbol("~") || (isBetween && lexeme.isSymbol("&"))
        ? index + 1 : nil
    }
    if cursor.word(index) == "up", cursor.word(index + 1) == "to" { return index + 2 }
    if cursor.word(index) == "ngadto", cursor.word(index + 1) == "sa" { return index + 2 }
    return links.contains(hash: lexeme.hash)
      || (isBetween && joints.contains(hash: lexeme.hash))
      ? index + 1 : nil
  }
}
