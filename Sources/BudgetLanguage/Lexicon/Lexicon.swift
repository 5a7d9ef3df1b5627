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
      var table = Phrases<Value>()
      table.reserve(groups.reduce(0) { $0 + $1.1.count * 2 })
      for (value, phrases) in groups {
        for phrase in phrases { table.add(phrase, value, joined: joined, words: &words) }
      }
      return table
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
    Set(suggested).lazy.compactMap { word in
      let id = shared.words.id(hash: WordHash.of(word))
      return word.utf8.count > 3 && id >= 0 ? (word, Int(id)) : nil
    })

  /// The words that are worth suggesting: those that ask for something by themselves, and a few
  /// that everybody types. Parts of phrases are none: nobody who writes `love` means `loved`.
  private static var suggested: [String] {
    var phrases = otherWords + commonWords
    for (_, words) in priceWordsBefore { phrases += words }
    for (_, words) in priceWordsAfter { phrases += words }
    for (_, words) in bandWords { phrases += words }
    for (_, words) in orders { phrases += words }
    for (_, words) in uses { phrases += words }
    for (_, words) in features { phrases += words }
    for (_, words) in notListed { phrases += words }
    return phrases.compactMap { phrase in
      let words = phrase.split(whereSeparator: { $0 == " " || $0 == "_" })
      return words.count == 1 ? String(words[0]) : nil
    }
  }

  private static let commonWords = [
    "phone", "phones", "smartphone", "smartphones", "cellphone", "cellphones", "price", "pricelist",
    "presyo", "magkano", "philippines", "pilipinas", "budget", "thousand", "hundred", "brand",
    "brands", "model", "models",
  ]

  /// Whether `word` is part of a phrase that means something apart from models.
  func knows(_ word: String) -> Bool { words.contains(word) }
}
