/// The words and marks beside a number that say what it counts.
enum AmountWords {
  static let multipliers: [String: Int64] = [
    "k": 1000, "m": 1_000_000, "mil": 1000, "libo": 1000, "libong": 1000, "thousand": 1000,
    "thou": 1000, "grand": 1000, "kiaw": 1000, "kyaw": 1000,
  ]

  /// Those that may stand apart from their number, whatever else they mean.
  static let apart: WordGroup = "k grand kiaw kyaw"

  static let currenciesBefore: WordGroup = "₱ php phps p piso peso pesos"
  static let currenciesAfter: WordGroup = "₱ php phps pesos peso piso pisong pisos pesoses"

  /// Units of measure, which keep their number from being money.
  static let units = longerUnits + "g"
  /// Those that no name of a model ends in, as `9G` does.
  static let longerUnits: WordGroup = """
    gb gbs tb mb gig gigs gigabyte gigabytes terabyte terabytes megabyte megabytes mah hz hertz \
    mp mpx megapixel megapixels w watt watts gram grams nits nit inch inches mm cm nm ghz mhz \
    fps ppi dpi core cores sim sims oras hours hour hrs minutes mins months month years year \
    taon buwan camera cameras star stars pixels px bit mbps gbps digits digit figures pcs piece \
    pieces mos yrs yr yo antutu points pts kg lbs percent
    """

  /// Words that multiply by what no amount here is written with.
  static let otherMultipliers: WordGroup = "lakh lakhs lac lacs crore crores billion trillion bn"

  /// Units after the second figure of a range: `30-60 years old`.
  static let measures: WordGroup = "years year yrs yr yo taon months month mos buwan oras hours"

  /// Things that are counted, not paid.
  static let counted: WordGroup = """
    phones units pcs pieces piece piraso tao katao people persons person anak kids tawo ka yrs \
    yo points pts antutu pax phone cellphone cellphones smartphone smartphones cp selpon unit \
    sets students estudyante members employees empleyado followers orders
    """
  static let countLinks: WordGroup = "na pa pang ka nga"

  /// `4K` before these words is a picture, not four thousand.
  static let pictures: WordGroup = """
    video videos recording resolution display screen uhd hdr fps quality vid record
    """

  /// Words that may stand at once after a number without making it something else.
  static let mayBeGlued: WordGroup = "ish up below under max only pababa"

  static let foreignMarks: WordGroup = "$ € £ ¥ ₹ ₩ ฿"
  static let foreignWords: WordGroup = """
    usd dollar dollars eur euro euros gbp pounds cny rmb yuan inr rupees rupee rs sgd hkd aud \
    cad jpy yen krw won baht thb aed dirham dirhams sar riyal riyals myr ringgit rm idr rupiah \
    vnd dong ntd bdt taka pkr lkr npr twd qar kwd omr bhd chf nzd rp dollares dolyar ngn zar kes \
    rub try
    """
}

extension Cursor {
  /// Where the amount begins after a currency at `index`.
  func currency(at index: Int) -> Int? {
    guard index < count, self[index].kind != .number, isStart(index),
      AmountWords.currenciesBefore.contains(hash: self[index].hash), index + 1 < count,
      self[index + 1].kind == .number || numberWord(at: index + 1) != nil
        || (index + 2 < count && AmountWords.currenciesBefore.contains(hash: self[index + 1].hash)
          && self[index + 2].kind == .number)
    else { return nil }
    return self[index + 1].kind == .number || numberWord(at: index + 1) != nil
      ? index + 1 : index + 2
  }

  private var pictureHeights: [Int] { [360, 480, 720, 1080, 1440, 2160] }

  /// Where a currency ends that stands after an amount.
  func currency(after index: Int) -> Int? {
    guard index < count, self[index].kind != .number, canEnd(at: index + 1) else { return nil }
    let text = spelling(index)
    if text == "ph" || text == "philippine", let next = word(index + 1),
      AmountWords.currenciesAfter.contains(next)
    {
      return index + 2
    }
    if text == "p", self[index].isGlued {
      let before = index > 0 ? self[index - 1] : self[index]
      return before.kind == .number
        && before.integer.map { pictureHeights.contains($0) } ?? false
        ? nil : index + 1
    }
    // In `iPhone 11 ₱20,000` the currency belongs to the number after it.
    if index + 1 < count, self[index + 1].kind == .number, text != "pesos" { return nil }
    return AmountWords.currenciesAfter.contains(hash: self[index].hash) ? index + 1 : nil
  }
}
