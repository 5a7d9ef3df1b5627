import Catalog

/// All words that the reader knows, apart from the names of brands and models.
final class Lexicon: Sendable {
  static let shared = Lexicon()

  let words: WordTable
  let numbers: Phrases<NumberWord>
  let priceBefore: Phrases<PriceSense>
  let priceAfter: Phrases<PriceWord>
  let negations: Phrases<Bool>
  let reaching: Phrases<PriceWord>
  let deviations: Phrases<Bool>
  let wishes: Phrases<Double>
  let notListed: Phrases<NotListed>
  let notNeeded: Phrases<Bool>
  let notNeededAfter: Phrases<Bool>
  let softening: Phrases<Bool>
  let uses: Phrases<Use>
  let orders: Phrases<SortOrder>
  let features: Phrases<Feature>
  let exclusion: Phrases<Bool>
  let bands: Phrases<BandWord>
  let frame: Phrases<Bool>
  private init() {
    var words = WordTable()
    words.reserve(4_000)
    func phrases<Value>(_ groups: [(Value, [String])], joined: Bool) -> Phrases<Value> {
      Phrases(groups, joined: joined, words: &words)
    }
    numbers = phrases(
      (NumberWords.english + NumberWords.tagalog + NumberWords.spanish + NumberWords.bisaya).map {
        ($1, [$0])
      },
      joined: false)
    priceBefore = phrases(Self.priceWordsBefore, joined: false)
    priceAfter = phrases(Self.priceWordsAfter, joined: false)
    negations = phrases([(true, Self.negations)], joined: false)
    reaching = phrases(Self.reaching, joined: false)
    deviations = phrases([(true, Self.deviations)], joined: false)
    wishes = phrases(Self.wishes, joined: false)
    notListed = phrases(Self.notListed, joined: false)
    notNeeded = phrases([(true, Self.notNeeded)], joined: false)
    notNeededAfter = phrases([(true, Self.notNeededAfter)], joined: false)
    softening = phrases(Self.softening, joined: false)
    uses = phrases(Self.uses, joined: true)
    orders = phrases(Self.orders, joined: true)
    features = phrases(Self.features, joined: true)
    exclusion = phrases([(true, Self.exclusion)], joined: false)
    bands = phrases(Self.bandWords, joined: true)
    frame = phrases([(true, Self.frame)], joined: false)
    for word in Self.otherWords { _ = words.add(word) }
    self.words = words
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
