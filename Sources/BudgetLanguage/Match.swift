import Catalog

/// What a clause says about the query.
enum Effect {
  case price(PriceRange)
  /// A bound whose amount a word such as `-ish` softens.
  case softPrice(PriceRange)
  /// The amounts before may be exceeded by what follows; where `isAhead`, those that follow too.
  case softening(isAhead: Bool)
  case band(PriceRange)
  case network(Network, isEither: Bool)
  case os(OperatingSystem)
  case brand(String)
  case notBrand(String)
  case model(ModelMention)
  case ram(Double)
  case storage(Double)
  case camera(Double)
  case charging(Double)
  case display(Double)
  /// At least, or at most, this much of a measure.
  case measure(QueryMeasure, Double)
  case battery(Int)
  case refresh(Int)
  case chipset(String)
  case partner(String)
  case feature(Feature)
  case absent(AbsentFeature)
  case launched(YearRange)
  case use(Use)
  case sort(SortOrder)
  case compare(AskedModel)
  case limit(Int)
  case note(ReadingNote)
}

/// The words that a clause takes, and what it makes of them.
struct Match {
  /// The lexeme after the last one taken.
  var end: Int
  var role: QueryToken.Role = .used
  /// The JSON key of what the words set.
  var meaning: String?
  var effects: [Effect] = []

  static func used(_ end: Int, _ meaning: String, _ effects: Effect...) -> Match {
    Match(end: end, meaning: meaning, effects: effects)
  }

  static func unknown(_ end: Int, _ effects: Effect...) -> Match {
    Match(end: end, role: .unknown, effects: effects)
  }

  static func ignored(_ end: Int, _ meaning: String) -> Match {
    Match(end: end, role: .ignored, meaning: meaning)
  }
}
