import Catalog

/// All words that the reader knows, apart from the names of brands and models.
final class Lexicon: Sendable {
  static let shared = Lexicon()

  let words = WordTable.lexicon
  let numbers = ready(.numbers, numberWords.map { $0.1 })
  let priceBefore = ready(.priceBefore, priceWordsBefore.map { $0.0 })
  let priceAfter = ready(.priceAfter, priceWordsAfter.map { $0.0 })
  let negations = ready(.negations, [true])
  let reaching = ready(.reaching, Lexicon.reaching.map { $0.0 })
  let deviations = ready(.deviations, [true])
  let wishes = ready(.wishes, Lexicon.wishes.map { $0.0 })
  let notListed = ready(.notListed, Lexicon.notListed.map { $0.0 })
  let notNeeded = ready(.notNeeded, [true])
  let notNeededAfter = ready(.notNeededAfter, [true])
  let softening = ready(.softening, Lexicon.softening.map { $0.0 })
  let uses = ready(.uses, Lexicon.uses.map { $0.0 })
  let orders = ready(.orders, Lexicon.orders.map { $0.0 })
  let features = ready(.features, Lexicon.features.map { $0.0 })
  let exclusion = ready(.exclusion, [true])
  let bands = ready(.bands, bandWords.map { $0.0 })
  let frame = ready(.frame, [true])

  private init() {}

  private static func ready<Value>(
    _ kind: Kind, _ values: [Value]
  ) -> Phrases<PhraseGraph, Value> {
    Phrases(kind, values)
  }

  static let numberWords =
    NumberWords.english + NumberWords.tagalog + NumberWords.spanish + NumberWords.bisaya

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

  private static let commonWords = WordGroup(
    otherWords + [
      "phone", "phones", "smartphone", "smartphones", "cellphone", "cellphones", "price",
      "pricelist",
      "presyo", "magkano", "philippines", "pilipinas", "budget", "thousand", "hundred", "brand",
      "brands", "model", "models",
    ])

  /// Whether `word` is part of a phrase that means something apart from models.
  func knows(_ word: String) -> Bool { words.contains(word) }
}
