import Catalog

/// A chipset by maker or name: `Snapdragon`, `Dimensity 7300`, `Helio G99`.
enum ChipsetClause {
  static let title = "Chipset"
  static let rule = """
    A chipset by maker or name, held as typed, in lower case.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("Snapdragon", "chipset=snapdragon"), ("Dimensity 7300", #"chipset="dimensity 7300""#),
    ("Helio G99", #"chipset="helio g99""#),
    ("Snapdragon 8 Gen 3", #"chipset="snapdragon 8 gen 3""#),
    ("MediaTek Dimensity 7300 Ultra", #"chipset="mediatek dimensity 7300 ultra""#),
    ("Snapdragon chipset", "chipset=snapdragon"),
    ("Snapdragon under 15k", "price<15000 chipset=snapdragon"),
    ("A16 Bionic", #"chipset="a16 bionic""#),
  ]

  private static let makers: WordGroup = """
    snapdragon dimensity helio exynos kirin tensor mediatek qualcomm unisoc spreadtrum xring
    """
  private static let suffixes: WordGroup = """
    ultra ultimate plus elite pro energy extreme turbo ultra+ max
    """
  private static let nouns: WordGroup = "chipset chip processor soc cpu chipsets processors"

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard start < cursor.count, cursor.isStart(start),
      cursor.isWord(start, makers) || cursor.isWord(start, nouns) || cursor.isGlued(start + 1)
    else { return nil }
    var index = start
    if cursor.isWord(index, nouns) { index += 1 }
    if let chunk = ModelChunk.read(cursor, at: index), chunk.isDesignation,
      cursor.word(chunk.end) == "bionic"
    {
      return finish(cursor, at: chunk.end + 1, ["\(chunk.text) bionic"])
    }
    var words: [String] = []
    while cursor.isWord(index, makers), words.count < 3, cursor.canEnd(at: index + 1) {
      words.append(cursor.spelling(index))
      index += 1
      if cursor.isSymbol(index, "-"), cursor.isGlued(index) { index += 1 }
    }
    guard !words.isEmpty else { return nil }
    var hasFigure = false
    while words.count < 8, let chunk = ModelChunk.read(cursor, at: index) {
      if chunk.text == "gen", let next = ModelChunk.read(cursor, at: chunk.end), next.hasDigits,
        next.text.utf8.count <= 2
      {
        words += ["gen", next.text]
        index = next.end
      } else if chunk.hasDigits, !hasFigure, isFigure(cursor, chunk) {
        hasFigure = true
        words.append(chunk.text)
        index = chunk.end
      } else if suffixes.contains(chunk.text), hasFigure, !isBound(cursor, chunk) {
        words.append(chunk.text)
        index = chunk.end
      } else {
        break
      }
    }
    return finish(cursor, at: index, words)
  }

  private static func finish(_ cursor: Cursor, at index: Int, _ words: [String]) -> Match {
    .used(
      cursor.isWord(index, nouns) ? index + 1 : index, "chipset",
      .chipset(words.joined(separator: " ")))
  }

  private static func isFigure(_ cursor: Cursor, _ chunk: ModelChunk) -> Bool {
    guard !chunk.isNetwork, !cursor[chunk.start].followsMark else { return false }
    guard chunk.isNumber else {
      return cursor[chunk.start].kind == .number
        ? !ModelWordLists.notDesignations.contains(cursor.word(chunk.start + 1) ?? "")
        : chunk.isDesignation
    }
    guard let amount = Amount.read(cursor, at: chunk.start, afterPriceWord: false) else {
      return false
    }
    return amount.isBare && amount.year == nil && !cursor[chunk.start].isGrouped
      && amount.centavos < 1_000_000
      && PriceRangeClause.match(cursor, at: chunk.start) == nil
      && !cursor.isSymbol(chunk.end, "/")
  }

  private static func isBound(_ cursor: Cursor, _ chunk: ModelChunk) -> Bool {
    guard let word = cursor.priceWord(at: chunk.start) else { return false }
    return Amount.read(cursor, at: word.amount, afterPriceWord: true) != nil
  }
}
