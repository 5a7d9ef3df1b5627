import Catalog

/// All words that the reader knows, apart from the names of brands and models.
final class Lexicon: Sendable {
  static let shared = Lexicon()

  let words = WordTable.lexicon
  let numbers = ready(.numbers, NumberWord.all)
  let priceBefore = ready(.priceBefore, PriceSense.all)
  let priceAfter = ready(.priceAfter, PriceWord.allCases)
  let negations = ready(.negations, [true])
  let reaching = ready(.reaching, PriceWord.allCases)
  let deviations = ready(.deviations, [true])
  let wishes = ready(.wishes, wishedScreens)
  let notListed = ready(.notListed, NotListed.allCases)
  let notNeeded = ready(.notNeeded, [true])
  let notNeededAfter = ready(.notNeededAfter, [true])
  let softening = ready(.softening, [false, true])
  let uses = ready(.uses, Use.allCases)
  let orders = ready(.orders, SortOrder.allCases)
  let features = ready(.features, Feature.allCases)
  let exclusion = ready(.exclusion, [true])
  let bands = ready(.bands, BandWord.allCases)
  let frame = ready(.frame, [true])

  private init() {}

  private static func ready<Value>(
    _ kind: Kind, _ values: [Value]
  ) -> Phrases<PhraseGraph, Value> {
    Phrases(kind, values)
  }

  /// The words that a slip may have meant; made for the first one.
  var near: NearWords { Self.near }

  private static let near = NearWords(
    shared.words.indices.lazy.compactMap { id in
      let word = shared.words[id]
      return word.utf8.count > 3 && shared.suggests(word, Int32(truncatingIfNeeded: id))
        ? (word, id) : nil
    })

  /// Whether a word is worth suggesting: one that asks for something by itself, or that everybody
  /// types. Parts of phrases are none: nobody who writes `love` means `loved`.
  private func suggests(_ word: String, _ id: Int32) -> Bool {
    priceBefore.isPhrase(id) || priceAfter.isPhrase(id) || bands.isPhrase(id)
      || orders.isPhrase(id) || uses.isPhrase(id) || features.isPhrase(id)
      || notListed.isPhrase(id) || Self.commonWords.contains(word)
  }

  private static let commonWords =
    WordGroup(otherWords) + """
      phone phones smartphone smartphones cellphone cellphones price pricelist presyo magkano \
      philippines pilipinas budget thousand hundred brand brands model models
      """

  /// Whether `word` is part of a phrase that means something apart from models.
  func knows(_ word: String) -> Bool { words.contains(word) }
}
