extension Lexicon {
  /// The kinds of phrases; the tables that stand ready hold them in this order.
  enum Kind: Int, CaseIterable {
    case numbers, priceBefore, priceAfter, negations, reaching, deviations, wishes, notListed
    case notNeeded, notNeededAfter, softening, uses, orders, features, exclusion, bands, frame

    /// Whether phrases of several words may be typed as one.
    var isJoined: Bool {
      switch self {
      case .uses, .orders, .features, .bands: true
      default: false
      }
    }

    /// The phrases of each meaning, in the order of meanings, as ``PhrasePattern`` reads them.
    var patterns: [[String]] {
      switch self {
      case .numbers: Lexicon.numberWords.map { [$0.0] }
      case .priceBefore: Lexicon.priceWordsBefore.map { $0.1 }
      case .priceAfter: Lexicon.priceWordsAfter.map { $0.1 }
      case .negations: [Lexicon.negations]
      case .reaching: Lexicon.reaching.map { $0.1 }
      case .deviations: [Lexicon.deviations]
      case .wishes: Lexicon.wishes.map { $0.1 }
      case .notListed: Lexicon.notListed.map { $0.1 }
      case .notNeeded: [Lexicon.notNeeded]
      case .notNeededAfter: [Lexicon.notNeededAfter]
      case .softening: Lexicon.softening.map { $0.1 }
      case .uses: Lexicon.uses.map { $0.1 }
      case .orders: Lexicon.orders.map { $0.1 }
      case .features: Lexicon.features.map { $0.1 }
      case .exclusion: [Lexicon.exclusion]
      case .bands: Lexicon.bandWords.map { $0.1 }
      case .frame: [Lexicon.frame]
      }
    }
  }
}
