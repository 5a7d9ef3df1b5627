import Catalog

/// A figure with its unit, which is a minimum: `8GB RAM`, `256GB`, `5000mAh`, `6.7 inch`.
///
/// Up to 24 GB alone is RAM, from 32 GB alone is storage. With a word that asks for more the figure
/// stays a minimum; with one that asks for less the words are not understood.
enum SpecificationClause {
  static let title = "Specifications"
  static let rule = """
    A figure with its unit is a minimum. Up to 24 GB alone is RAM, from 32 GB alone is \
    storage. A figure that is asked to be less is named as not understood, but for the weight: \
    it is a maximum.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("8GB RAM", "ram>=8GB"), ("8GB", "ram>=8GB"), ("24GB", "ram>=24GB"),
    ("32GB", "storage>=32GB"), ("256GB", "storage>=256GB"), ("1TB", "storage>=1024GB"),
    ("512MB RAM", "ram>=0.5GB"), ("128 GB storage", "storage>=128GB"),
    ("16GB storage", "storage>=16GB"), ("RAM 8GB", "ram>=8GB"),
    ("8/256", "ram>=8GB storage>=256GB"), ("8GB+256GB", "ram>=8GB storage>=256GB"),
    ("8+128", "ram>=8GB storage>=128GB"), ("12GB/1TB", "ram>=12GB storage>=1024GB"),
    ("5000mAh", "battery>=5000mAh"), ("5,000 mAh battery", "battery>=5000mAh"),
    ("120Hz", "refresh>=120Hz"), ("120Hz refresh rate", "refresh>=120Hz"),
    ("64MP", "camera>=64MP"), ("108 megapixel camera", "camera>=108MP"), ("45W", "charging>=45W"),
    ("45W charging", "charging>=45W"), ("6.7 inch", "display>=6.7in"), ("6.7\"", "display>=6.7in"),
    ("more than 8GB RAM", "ram>=8GB"), ("at least 5000mAh", "battery>=5000mAh"),
    ("8GB RAM or more", "ram>=8GB"), ("under 6.5 inch", ""),
    ("less than 200g", "weight<=200g"), ("180g or less", "weight<=180g"),
    ("32MP selfie", "front-camera>=32MP"), ("front camera 16MP", "front-camera>=16MP"),
    ("at least 6GB and 5000mAh", "ram>=6GB battery>=5000mAh"),
    ("64GB and 4,000mAh or higher", "storage>=64GB battery>=4000mAh"),
    ("at least 6GB and 128GB storage", "ram>=6GB storage>=128GB"),
    ("8GB RAM minimum 10k max", "price<=10000 ram>=8GB"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start) else { return nil }
    var index = start
    var asksForLess = false
    let front = cursor.frontCameraNoun(at: index)
    var noun = front.map { (kind: .camera, end: $0) } ?? cursor.specificationNoun(before: index)
    if let found = noun { index = found.end }
    if let before = cursor.priceWord(at: index) {
      index = before.amount
      asksForLess = before.sense.word == .under || before.sense.word == .upTo
      guard !before.sense.isMoney else { return nil }
    }
    if noun == nil, let found = cursor.specificationNoun(before: index) {
      noun = found
      index = found.end
    }
    guard var figures = SpecificationFigures.read(cursor, at: index, noun: noun?.kind) else {
      return nil
    }
    if front != nil { figures.takeFront() }
    if let after = cursor.specificationBound(after: figures.end) {
      asksForLess = asksForLess || after.asksForLess
      figures.end = after.end
    }
    guard figures.isMaximum == asksForLess, let meaning = figures.meaning else {
      let text = cursor.text(start, figures.end)
      return .unknown(
        figures.end,
        .note(asksForLess ? .asksForLess(text: text) : .noCondition(text: text)))
    }
    return Match(end: figures.end, meaning: meaning, effects: figures.effects)
  }
}

extension Cursor {
  /// A noun such as `RAM` before its figure, with words such as `of` after it.
  fileprivate func specificationNoun(
    before index: Int
  ) -> (kind: SpecificationKind, end: Int)? {
    guard let word = word(index), let found = SpecificationKind.nouns(word), isStart(index),
      canEnd(at: index + 1)
    else { return nil }
    var end = index + 1
    if let second = self.word(end), SpecificationKind.secondNouns.contains(second) { end += 1 }
    var skipped = 0
    while skipped < 2, isWord(end, Words.nounLinks) || isSymbol(end, "-") {
      end += 1
      skipped += 1
    }
    return (found, end)
  }

  /// `front camera`, `selfie cam` before a figure, with words such as `of` after it.
  fileprivate func frontCameraNoun(at index: Int) -> Int? {
    guard isWord(index, Words.selfie), isStart(index) else { return nil }
    var end = index + 1
    if word(end) == "facing" { end += 1 }
    if isWord(end, Words.cameras) { end += 1 }
    if isWord(end, Words.nounLinks) || isSymbol(end, "-") { end += 1 }
    guard end < count, self[end].kind == .number || priceWord(at: end) != nil else { return nil }
    return end
  }

  /// A word of price after a figure: `and up`, `+`, `or less`.
  fileprivate func specificationBound(after index: Int) -> (asksForLess: Bool, end: Int)? {
    if isSymbol(index, "+"), isGlued(index), !(isGlued(index + 1)) {
      return (false, index + 1)
    }
    guard index < count, isStart(index), !self[index].followsMark,
      let found = lexicon.priceAfter.longest(in: self, at: index),
      found.value != .around,
      !isWord(index, Words.moneyOnly)
    else { return nil }
    // `8GB RAM under 15k`: the word belongs to the amount after it.
    if let before = priceWord(at: index), before.end >= found.end, before.amount < count {
      let amount = Amount.read(self, at: before.amount, afterPriceWord: true)
      // … but not in `8GB RAM minimum 10k max`.
      if let amount, let after = priceWordAfter(amount), after.word.isLower != found.value.isLower,
        found.value.isLower
      {
        return (false, found.end)
      }
      if self[before.amount].kind != .word || amount != nil { return nil }
    }
    return (!found.value.isLower, found.end)
  }
}
