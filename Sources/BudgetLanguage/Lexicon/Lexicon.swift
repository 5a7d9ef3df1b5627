import Catalog

/// All words that the reader knows, apart from the names of brands and models.
struct Lexicon: Sendable {
  static let shared = Lexicon()

  private(set) var words = WordTable()
  private(set) var numbers = Phrases<NumberWord>()
  private(set) var priceBefore = Phrases<PriceSense>()
  private(set) var priceAfter = Phrases<PriceWord>()
  private(set) var uses = Phrases<Use>()
  private(set) var orders = Phrases<SortOrder>()
  private(set) var features = Phrases<Feature>()
  private(set) var exclusion = Phrases<Bool>()
  private(set) var bands = Phrases<BandWord>()
  private(set) var frame = Phrases<Bool>()
  private(set) var near = NearWords([])

  private init() {
    func fill<Value>(
      _ table: inout Phrases<Value>, _ groups: [(Value, [String])], joined: Bool = true
    ) {
      for (value, phrases) in groups {
        for phrase in phrases { table.add(phrase, value, joined: joined, words: &words) }
      }
    }
    for (phrase, word) in NumberWords.english + NumberWords.tagalog + NumberWords.spanish {
      numbers.add(phrase, word, joined: false, words: &words)
    }
    fill(&priceBefore, Self.priceWordsBefore, joined: false)
    fill(&priceAfter, Self.priceWordsAfter, joined: false)
    fill(&uses, Self.uses)
    fill(&orders, Self.orders)
    fill(&features, Self.features)
    fill(&exclusion, [(true, Self.exclusion)], joined: false)
    fill(&bands, Self.bandWords)
    fill(&frame, [(true, Self.frame)], joined: false)
    for word in Self.otherWords { _ = words.add(word) }
    near = NearWords(
      words.words.enumerated().lazy.compactMap { index, word in
        word.utf8.count > 3 ? (word, index) : nil
      })
  }
}
