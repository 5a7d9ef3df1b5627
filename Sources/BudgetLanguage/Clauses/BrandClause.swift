import Catalog

/// A brand by name or alias; where two names meet, the narrower one: `Xiaomi Redmi`.
enum BrandClause {
  static let title = "Brand"
  static let rule = """
    A brand by name or alias, or by a word of at least five letters that is one letter away \
    (two from eight letters on). Where two names meet, the narrower is understood; a family \
    such as Galaxy stands for its brand.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("Samsung", "brand=samsung"), ("samsung or oppo", "brand=samsung brand=oppo"),
    ("Xiaomi Redmi", "brand=redmi"), ("Pocophone", "brand=poco"), ("Cherry", "brand=cherry-mobile"),
    ("One Plus", "brand=oneplus"), ("O+", "brand=o-plus"), ("iPhone", "brand=apple"),
    ("Galaxy", "brand=samsung"), ("ROG", "brand=asus"), ("vivo iQOO", "brand=iqoo"),
    ("Samsng", "brand=samsung"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard let found = cursor.brand(at: start) else { return nil }
    var match = Match.used(found.end, "brands", .brand(found.slug))
    if let note = cursor.nearMissNote(at: start) { match.effects.append(note) }
    return match
  }
}

/// A brand's slug, and where its names end.
typealias BrandFound = (slug: String, end: Int)

extension Cursor {
  /// The brand named at `index`, with the wider or narrower name beside it.
  func brand(at index: Int) -> BrandFound? {
    if let kept = brands.kept(at: index) { return kept }
    let found = findBrand(at: index)
    brands.keep(found, at: index)
    return found
  }

  private func findBrand(at index: Int) -> BrandFound? {
    guard var found = oneBrand(at: index) else { return nil }
    while let next = oneBrand(at: found.end), !self[found.end].followsMark {
      if isNarrower(next.slug, than: found.slug) {
        found = next
      } else if isNarrower(found.slug, than: next.slug) || found.slug == next.slug {
        // `Apple iPhone 15`: the second name begins the model.
        guard brandOfFamily(at: found.end) == nil else { break }
        found.end = next.end
      } else {
        break
      }
    }
    return found
  }

  private func oneBrand(at index: Int) -> (slug: String, end: Int)? {
    guard index < count, self[index].kind == .word, isStart(index) else { return nil }
    if let found = vocabulary.brandPhrases.longest(in: self, at: index, beforeNumber: true) {
      let slug = vocabulary.brands[found.value].id
      guard !isOrdinaryWord(index, end: found.end) else { return nil }
      // `realme12`: the figure at once behind the brand is a model of it.
      if !canEnd(at: found.end), KnownModel.longest(self, at: found.end, .brand(slug)) == nil {
        return nil
      }
      return (slug, found.end)
    }
    guard let slug = brandOfFamily(at: index), canEnd(at: index + 1),
      vocabulary.brand(slug) != nil
    else { return nearMiss(at: index).map { ($0, index + 1) } }
    return (slug, index + 1)
  }

  /// The brand that a slip at `index` meant: a word of at least five letters that nothing else
  /// knows, one letter away, or two from eight letters on.
  private func nearMiss(at index: Int) -> String? {
    let lexeme = self[index]
    let letters = lexeme.length
    guard lexeme.id < 0, letters >= 5, letters < 30, canEnd(at: index + 1),
      !vocabulary.models.knows(hash: lexeme.hash),
      let found = vocabulary.nearBrands.nearest(to: spelling(index), limit: letters < 8 ? 1 : 2)
    else { return nil }
    return vocabulary.brands[found.index].id
  }

  /// The brand of the family whose name stands at `index`.
  func brandOfFamily(at index: Int) -> String? {
    vocabulary.brandTable.mayNameFamily(hash: self[index].hash)
      ? vocabulary.brand(ofFamily: spelling(index)) : nil
  }

  func nearMissNote(at index: Int) -> Effect? {
    guard vocabulary.brandPhrases.longest(in: self, at: index) == nil, index < count,
      brandOfFamily(at: index) == nil, let slug = nearMiss(at: index)
    else { return nil }
    return .note(
      .readAsBrand(word: text(index, index + 1), brand: vocabulary.name(ofBrand: slug)))
  }

  /// `Nothing`, `Sharp` and `Honor` are words too.
  private func isOrdinaryWord(_ index: Int, end: Int) -> Bool {
    switch spelling(index) {
    case "nothing":
      isWord(end, Words.afterNothing)
    case "sharp": isWord(end, Words.afterSharp)
    case "cherry": isWord(end, Words.afterCherry)
    // `huawei na may google` asks for services, not for a phone of that brand.
    case "google": isWord(index - 1, Words.beforeServices) || isWord(end, Words.services)
    default: false
    }
  }

  private func isNarrower(_ slug: String, than other: String) -> Bool {
    vocabulary.brandTable.isNarrower(slug, than: other)
  }
}
