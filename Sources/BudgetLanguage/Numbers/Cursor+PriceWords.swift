import Catalog

extension Cursor {
  /// A word or mark of price at `index`, and where its amount may begin.
  func priceWord(at index: Int) -> (sense: PriceSense, end: Int, amount: Int)? {
    guard index < count, isStart(index) else { return nil }
    var found: (end: Int, value: PriceSense)?
    if self[index].kind == .symbol {
      switch self[index].text {
      case "<":
        let end = endOfOrEqual(at: index + 1)
        found = (end ?? index + 1, PriceSense(word: end == nil ? .under : .upTo))
      case "<=": found = (index + 1, PriceSense(word: .upTo))
      case ">":
        let end = endOfOrEqual(at: index + 1)
        found = (end ?? index + 1, PriceSense(word: end == nil ? .over : .atLeast))
      // `=<` and `=>` are the same signs turned round.
      case "=" where isSymbol(index + 1, "<") && isGlued(index + 1):
        found = (index + 2, PriceSense(word: .upTo))
      case "=" where isSymbol(index + 1, ">") && isGlued(index + 1):
        found = (index + 2, PriceSense(word: .atLeast))
      case "+"
      where isSymbol(index + 1, "/") && isGlued(index + 1) && isSymbol(index + 2, "-")
        && isGlued(index + 2):
        found = (index + 3, PriceSense(word: .around))
      case ">=": found = (index + 1, PriceSense(word: .atLeast))
      case "~", "≈", "±": found = (index + 1, PriceSense(word: .around))
      default: return nil
      }
    } else {
      found = lexicon.priceBefore.longest(in: self, at: index, beforeNumber: true)
      if let negated = negatedPriceWord(at: index), negated.end > found?.end ?? 0 {
        found = negated
      }
    }
    guard let found else { return nil }
    var amount = found.end
    if isSymbol(amount, "-"), isGlued(amount) { amount += 1 }
    var skipped = 0
    while skipped < 3, let word = word(amount), Lexicon.priceFillers.contains(word),
      numberWord(at: amount) == nil || word == "at"
    {
      amount += 1
      skipped += 1
    }
    if isSymbol(amount, "=") { amount += 1 }
    return (found.value, found.end, amount)
  }

  /// Where the `or =` of `< or = 12k` ends.
  private func endOfOrEqual(at index: Int) -> Int? {
    guard word(index) == "or" || word(index) == "o" else { return nil }
    if isSymbol(index + 1, "=") { return index + 2 }
    guard word(index + 1) == "equal" else { return nil }
    return word(index + 2) == "to" ? index + 3 : index + 2
  }

  /// A word of price that a word such as `not` before it turns round.
  private func negatedPriceWord(at index: Int) -> (end: Int, value: PriceSense)? {
    guard let negation = lexicon.negations.longest(in: self, at: index) else { return nil }
    var next = negation.end
    for _ in 0..<5 {
      if let found = lexicon.priceBefore.longest(in: self, at: next, beforeNumber: true),
        !found.value.isMoney, !found.value.isTime
      {
        return found.value.word.negated.map { (found.end, PriceSense(word: $0)) }
      }
      if let found = lexicon.reaching.longest(in: self, at: next) {
        return (found.end, PriceSense(word: found.value))
      }
      // `Nothing phones under 18k` names a brand.
      guard isWord(next, Lexicon.negationFillers), canEnd(at: next + 1),
        !(word(index) == "nothing" && isWord(next, Lexicon.phoneNouns))
      else { return nil }
      next += 1
    }
    return nil
  }

  /// The place after a noun such as `budget` that only repeats what a bound has said.
  func skippingPriceNoun(at index: Int) -> Int {
    guard isWord(index, Words.priceNouns),
      Amount.read(self, at: index + 1, afterPriceWord: true) == nil
    else { return index }
    return index + 1
  }
}
