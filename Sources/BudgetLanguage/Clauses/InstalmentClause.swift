import Catalog

/// What is paid by the month: `2k per month`, `hulugan`, `installment 12 months`.
enum InstalmentClause {
  static let title = "Instalments"
  static let rule = """
    What is paid each month is no price: it is named, and its amount sets no bound.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("2k per month", ""), ("₱999/month", ""), ("1500 monthly", ""), ("monthly 1500", ""),
    ("iPhone 15 hulugan 2k per month", #"brand=apple model="iphone 15""#),
    ("installment 12 months", ""), ("hulugan under 15k", "price<15000"),
  ]

  private static let plans: WordGroup = """
    hulugan hulogan hulog installment installments instalment instalments monthly buwanan \
    buwanang homecredit billease spaylater ggives amortization downpayment dp postpaid
    """
  private static let deposits: WordGroup = "dp downpayment down hulog deposit"
  private static let each: WordGroup = "per a kada bawat every matag each"
  private static let regular: WordGroup = "monthly buwanan weekly lingguhan daily kinsenas"
  private static let times: WordGroup = """
    month mo mos buwan bulan cutoff kinsenas week linggo sahod day araw semana
    """
  private static let months: WordGroup = "month months mos buwan mths bulan"
  private static let links: WordGroup = "na ng of is lang at payment to plan"

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start),
      let end = amountEachMonth(cursor, at: start) ?? plan(cursor, at: start)
        ?? numberOfMonths(cursor, at: start)
    else { return nil }
    return .unknown(end, .note(.instalment(text: cursor.text(start, end))))
  }

  private static func amountEachMonth(_ cursor: Cursor, at start: Int) -> Int? {
    let index = cursor.priceWord(at: start)?.amount ?? start
    guard index < cursor.count, let amount = Amount.read(cursor, at: index, afterPriceWord: true)
    else { return nil }
    if cursor.isWord(amount.end, deposits) { return amount.end + 1 }
    return endOfEach(cursor, at: amount.end)
  }

  private static func endOfEach(_ cursor: Cursor, at index: Int) -> Int? {
    let next = cursor.isWord(index, links) ? index + 1 : index
    if cursor.isWord(next, regular) { return next + 1 }
    guard cursor.isWord(next, each) || cursor.isSymbol(next, "/"), cursor.isWord(next + 1, times)
    else { return nil }
    return next + 2
  }

  private static func plan(_ cursor: Cursor, at start: Int) -> Int? {
    guard cursor.isWord(start, plans) || isHomeCredit(cursor, at: start) else { return nil }
    var end = cursor.isWord(start, plans) ? start + 1 : start + 2
    let next = cursor.isWord(end, links) ? end + 1 : end
    // `monthly 1500`: the amount is what is paid each month.
    if cursor.word(start) != "installment", next < cursor.count,
      let amount = Amount.read(cursor, at: next, afterPriceWord: false), amount.isMoneyAlone
    {
      end = endOfEach(cursor, at: amount.end) ?? amount.end
    }
    return end
  }

  private static func isHomeCredit(_ cursor: Cursor, at start: Int) -> Bool {
    cursor.word(start) == "home" && cursor.word(start + 1) == "credit"
  }

  private static func numberOfMonths(_ cursor: Cursor, at start: Int) -> Int? {
    guard cursor[start].kind == .number, cursor[start].integer.map({ $0 <= 60 }) ?? false,
      cursor.isWord(start + 1, months), cursor.canEnd(at: start + 2)
    else { return nil }
    var end = start + 2
    while cursor.isWord(end, links) || cursor.word(end) == "pay" { end += 1 }
    if cursor.isWord(end, plans) { return end + 1 }
    return start + 2
  }
}
