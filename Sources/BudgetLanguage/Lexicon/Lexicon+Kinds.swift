import Catalog

extension Lexicon {
  /// The kinds of phrases; the tables that stand ready hold them in this order.
  enum Kind: Int, CaseIterable {
    case numbers, priceBefore, priceAfter, negations, reaching, deviations, wishes, notListed
    case notNeeded, notNeededAfter, softening, uses, orders, features, exclusion, bands, frame

    /// The place of this kind among flags.
    var bit: UInt32 { 1 << UInt32(truncatingIfNeeded: rawValue) }

    /// Whether phrases of several words may be typed as one.
    var isJoined: Bool {
      switch self {
      case .uses, .orders, .features, .bands: true
      default: false
      }
    }

    /// The phrases of each meaning, in the order of meanings, as ``PhrasePattern`` reads them.
    ///
    /// Only the writer of the tables and the reference page read the lists; the program itself
    /// has the tables and the meanings.
    var patterns: [[String]] {
      switch self {
      case .numbers:
        phrases(NumberWord.all, NumberWords.all.map { ($0.1, [$0.0]) })
      case .priceBefore: phrases(PriceSense.all, Lexicon.priceWordsBefore)
      case .priceAfter: phrases(PriceWord.allCases, Lexicon.priceWordsAfter)
      case .negations: [Lexicon.negations]
      case .reaching: phrases(PriceWord.allCases, Lexicon.reaching)
      case .deviations: [Lexicon.deviations]
      case .wishes: phrases(Lexicon.wishedScreens, Lexicon.wishes)
      case .notListed: phrases(NotListed.allCases, Lexicon.notListed)
      case .notNeeded: [Lexicon.notNeeded]
      case .notNeededAfter: [Lexicon.notNeededAfter]
      case .softening: phrases([false, true], Lexicon.softening)
      case .uses: phrases(Use.allCases, Lexicon.uses)
      case .orders: phrases(SortOrder.allCases, Lexicon.orders)
      case .features: phrases(Feature.allCases, Lexicon.features)
      case .exclusion: [Lexicon.exclusion]
      case .bands: phrases(BandWord.allCases, Lexicon.bandWords)
      case .frame: [Lexicon.frame]
      }
    }

    private func phrases<Meaning: Equatable>(
      _ meanings: [Meaning], _ list: [(Meaning, [String])]
    ) -> [[String]] {
      meanings.map { meaning in
        list.filter { $0.0 == meaning }.flatMap { $0.1 }
      }
    }
  }
}
