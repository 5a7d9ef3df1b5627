import Catalog

/// All words that the reader knows, apart from the names of brands and models.
final class Lexicon: Sendable {
  static let shared = Lexicon()

  let words: WordTable
  let numbers: Phrases<NumberWord>
  let priceBefore: Phrases<PriceSense>
  let priceAfter: Phrases<PriceWord>
  let negations: Phrases<Bool>
  let reaching: Phrases<Bool>
  let wishes: Phrases<Double>
  let notListed: Phrases<NotListed>
  let notNeeded: Phrases<Bool>
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
    reaching = phrases([(true, Self.reaching)], joined: false)
    wishes = phrases(Self.wishes, joined: false)
    notListed = phrases(Self.notListed, joined: false)
    notNeeded = phrases([(true, Self.notNeeded)], joined: false)
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
    longerThan: 3, of: shared.words)

  /// Whether `word` is part of a phrase that means something apart from models.
  func knows(_ word: String) -> Bool { words.contains(word) }
}
