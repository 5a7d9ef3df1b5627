import Catalog

/// A run of words that is in the name of a known model, however it is spaced.
struct KnownModel {
  /// The words in lower case: as typed where they find the phone so, else as the catalogue has
  /// them.
  var words: [String]
  var end: Int
  /// The models that bear the name, each once.
  var names: [ModelName]

  /// What stands around the words, which decides how much they must say by themselves.
  enum Context {
    /// A brand was named just before.
    case brand(String)
    /// The words that go before in the name of the model read before: the `iphone` of
    /// `iPhone 14 or 15 Pro`.
    case series(words: [String], brand: String?)
    case none

    var brand: String? {
      switch self {
      case .brand(let slug): slug
      case .series(_, let brand): brand
      case .none: nil
      }
    }
  }

  /// The longest such run from `start` on.
  static func longest(_ cursor: Cursor, at start: Int, _ context: Context) -> KnownModel? {
    var typed = TypedName(cursor, from: start, context)
    var best: (typed: TypedName, places: [ModelNames.Place])?
    while typed.takeNext() {
      guard typed.canEnd else { continue }
      let places = typed.places(context)
      if !places.isEmpty { best = (typed, places) }
    }
    guard let best, let first = best.places.first else { return nil }
    let models = cursor.vocabulary.modelNames
    var seen: Set<Int32> = []
    let names = best.places.filter { seen.insert($0.name).inserted }.map {
      models.names[Int($0.name)]
    }
    var words = models.words(first, depth: best.typed.depth)
    if !best.typed.isAbbreviated, best.typed.areFound(in: models.wordsBefore(first) + words) {
      words = best.typed.words
    }
    return KnownModel(words: words, end: best.typed.end, names: names)
  }
}

extension Vocabulary {
  /// Whether a model of brand `slug` is asked for by the brand `asked`: its own, or one above.
  func brand(_ slug: String, isWithin asked: String) -> Bool {
    slug == asked || brandTable.isNarrower(slug, than: asked)
      || brand(asked)?.parent == slug
  }
}
