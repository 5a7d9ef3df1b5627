package import Catalog
import Interchange

/// How brands are recognised in the names that sources write.
package struct BrandNames: Sendable {
  /// A product name taken apart.
  package struct Split: Hashable, Sendable {
    /// The brand's slug; the narrower brand alone where two names meet (`Xiaomi Redmi …`).
    package let brand: String
    /// The model without its brand, in the usual spelling: `Galaxy A57 5G`.
    package let model: String

    package init(brand: String, model: String) {
      self.brand = brand
      self.model = model
    }
  }

  /// The known brand with this slug.
  package func brand(id: String) -> Brand? { byID[id] }

  /// The known brand with this name or alias, in any letter case.
  package func brand(named name: String) -> Brand? {
    let words = Self.lowered(name)
    return byWords[words].flatMap { byID[$0] }
  }

  /// Takes a product name apart; `nil` where it names no known brand.
  ///
  /// A family that stands for its brand is enough: `Galaxy A25 5G`, `Moto G6`.
  package func split(_ name: String) -> Split? {
    var words = name.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let (outer, length) = leadingBrand(words) else {
      guard let first = words.first, let brand = families[first.lowercased()] else { return nil }
      return Split(brand: brand, model: ModelSpelling.of(words, brand: brand))
    }
    var brand = outer
    words.removeFirst(length)
    while let (narrower, length) = leadingBrand(words), isNarrower(narrower, than: brand) {
      brand = narrower
      words.removeFirst(length)
    }
    // The first phone of a brand can bear the brand's name alone.
    if words.isEmpty, let own = byID[brand] { return Split(brand: brand, model: own.name) }
    return Split(brand: brand, model: ModelSpelling.of(words, brand: brand))
  }

  /// The brand whose name or alias opens the words, the longest first.
  private func leadingBrand(_ words: [String]) -> (String, Int)? {
    for length in stride(from: min(longestName, words.count), to: 0, by: -1) {
      if let brand = byWords[words.prefix(length).map { $0.lowercased() }] {
        return (brand, length)
      }
    }
    return nil
  }

  private func isNarrower(_ brand: String, than outer: String) -> Bool {
    brand == outer || byID[brand]?.parent == outer || carriers[brand]?.contains(outer) == true
  }

  private static func lowered(_ name: String) -> [String] {
    name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Every brand that a source or a question is known to name, by slug.
  package let brands: [Brand]
  private let byID: [String: Brand]
  private let byWords: [[String]: String]
  private let longestName: Int
  /// First words of a model that stand for their brand where none is written.
  let families: [String: String]
  /// Brands that stand alone, yet are written after the name of another.
  let carriers: [String: Set<String>]

  package init(
    brands: [Brand], families: [String: String] = [:], carriers: [String: Set<String>] = [:]
  ) {
    self.brands = brands
    self.families = families
    self.carriers = carriers
    byID = Dictionary(brands.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var table: [[String]: String] = [:]
    for brand in brands {
      for name in [brand.name] + brand.aliases { table[Self.lowered(name)] = brand.id }
    }
    byWords = table
    longestName = table.keys.map(\.count).max() ?? 1
  }
}

extension BrandNames {
  /// The brands of a catalogue with the words that tell them.
  package init(brands: [Brand], words: [BrandWord]) {
    var carriers: [String: Set<String>] = [:]
    for word in words where word.kind == .wider {
      carriers[word.brand, default: []].insert(word.word)
    }
    let families = words.filter { $0.kind == .family }
    self.init(
      brands: brands, families: families.indexed(by: { $0.word }, as: { $0.brand }),
      carriers: carriers)
  }
}
