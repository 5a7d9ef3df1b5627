import Catalog

/// A class of phones that stands for a range of prices.
enum BandWord: CaseIterable, Sendable {
  case entry, middle, flagship

  /// The name on the reference page.
  var name: String {
    switch self {
    case .entry: "entry"
    case .middle: "middle"
    case .flagship: "flagship"
    }
  }

  var range: PriceRange {
    switch self {
    case .entry: PriceRange(upper: .init(Peso(pesos: 10_000), inclusive: false))
    case .middle:
      PriceRange(
        lower: .init(Peso(pesos: 10_000), inclusive: true),
        upper: .init(Peso(pesos: 25_000), inclusive: false))
    case .flagship: PriceRange(lower: .init(Peso(pesos: 40_000), inclusive: true))
    }
  }
}

extension Lexicon {
  static let bandWords: [(BandWord, [String])] = [
    (
      .entry,
      [
        "entry level", "budget friendly", "budget phone", "budget phones", "budget smartphone",
        "budget smartphones", "low end", "entry", "entry level phone",
        "budget cellphone", "budget cellphones", "budget selpon", "budget cp",
      ]
    ),
    (
      .middle,
      [
        "midrange", "mid range", "mid ranged", "midranger", "midrangers", "mid rangers",
        "mid ranger", "mid tier", "mid level", "upper midrange", "middle range",
      ]
    ),
    (
      .flagship,
      [
        "flagship", "flagships", "premium", "high end", "top of the line",
        "flagship level",
      ]
    ),
  ]

  /// The nouns that end `budget … phone`.
  static let phoneNouns: WordGroup = """
    phone phones smartphone smartphones cellphone cellphones selpon cp mobile mobiles handset \
    handsets
    """

  /// Words of the clauses that are no phrases, so that a slip in them finds a suggestion.
  static let otherWords = """
    android ios harmonyos snapdragon dimensity helio exynos kirin tensor mediatek qualcomm \
    unisoc leica zeiss hasselblad storage ram display refresh charging battery inch inches \
    megapixel since before after + < > ~
    """
}
