import Catalog

/// What a clause says about the query.
enum Effect {
  case price(PriceRange)
  case band(PriceRange)
  case network(Network, isEither: Bool)
  case os(OperatingSystem)
  case brand(String)
  case notBrand(String)
  case model([String])
  case ram(Double)
  case storage(Double)
  case camera(Double)
  case charging(Double)
  case display(Double)
  case battery(Int)
  case refresh(Int)
  case chipset(String)
  case partner(String)
  case feature(Feature)
  case absent(AbsentFeature)
  case launched(YearRange)
  case use(Use)
  case sort(SortOrder)
  case note(String)
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
}

/// One way of saying one thing.
protocol Clause: SendableMetatype {
  /// The heading of the reference page.
  static var title: String { get }
  /// The rule in a sentence or two, in Markdown.
  static var rule: String { get }
  /// Texts, each with the canonical form of its reading, which is empty where nothing is
  /// asked.
  static var examples: [(text: String, canonical: String)] { get }
  /// What the words from `start` on say, `nil` where they say nothing of this kind.
  static func match(_ cursor: Cursor, at start: Int) -> Match?
}
