import Catalog

/// A brand by name or alias; where two names meet, the narrower one: `Xiaomi Redmi`.
enum BrandClause: Clause {
  static let title = "Brand"

  static let examples: [(text: String, canonical: String)] = [
    ("Samsung", "brand=samsung"), ("samsung or oppo", "brand=samsung brand=oppo"),
    ("Xiaomi Redmi", "brand=redmi"), ("Pocophone", "brand=poco"), ("Cherry", "brand=cherry-mobile"),
    ("One Plus", "brand=oneplus"), ("O+", "brand=o-plus"), ("iPhone", "brand=apple"),
    ("Galaxy", "brand=samsung"), ("ROG", "brand=asus"), ("vivo iQOO", "brand=iqoo"),
    ("Samsng", "brand=samsung"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard let found = cursor.brand(at: start) else { return nil }
    return .used(found.end, "brands", .brand(found.slug))
  }
}

extension Cursor {
  /// The brand named at `index`, with the wider or narrower name beside it.
  func brand(at index: Int) -> (slug: String, end: Int)? {
    guard var found = oneBrand(at: index) else { return nil }
    while let next = oneBrand(at: found.end), !lexemes[found.end].followsMark {
      if isNarrower(next.slug, than: found.slug) {
        found = next
      } else if isNarrower(found.slug, than: next.slug) || found.slug == next.slug {
        // `Apple iPhone 15`: the second name begins the model.
        guard ModelWordLists.families[lexemes[found.end].text] == nil else { break }
        found.end = next.end
      } else {
        break
      }
    }
    return found
  }

  private func oneBrand(at index: Int) -> (slug: String, end: Int)? {
    guard index < count, lexemes[index].kind == .word, isStart(index) else { return nil }
    if let found = vocabulary.brandPhrases.longest(in: self, at: index) {
      guard !isOrdinaryWord(index, end: found.end) else { return nil }
      return (vocabulary.brands[found.value].id, found.end)
    }
    guard let slug = ModelWordLists.families[lexemes[index].text], canEnd(at: index + 1),
      vocabulary.brand(slug) != nil
    else { return nil }
    return (slug, index + 1)
  }

  /// `Nothing`, `Sharp` and `Honor` are words too.
  private func isOrdinaryWord(_ index: Int, end: Int) -> Bool {
    switch lexemes[index].text {
    case "nothing":
      isWord(end, ["but", "else", "fancy", "too", "special", "much", "like", "more", "less"])
    case "sharp": isWord(end, ["display", "screen", "camera", "photos", "pictures", "image"])
    case "cherry": isWord(end, ["red", "color", "pick"])
    default: false
    }
  }

  private func isNarrower(_ slug: String, than other: String) -> Bool {
    vocabulary.brand(slug)?.parent == other || Self.narrower[slug] == other
  }

  /// Brands that have left the brand whose name still stands before theirs.
  private static let narrower = [
    "poco": "xiaomi", "redmi": "xiaomi", "black-shark": "xiaomi", "honor": "huawei",
    "iqoo": "vivo", "narzo": "realme", "cmf": "nothing", "nubia": "zte", "redmagic": "nubia",
  ]
}
