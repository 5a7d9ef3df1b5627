package import Catalog

/// How brands are recognised in the names that sources write.
package enum BrandNames {
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
  package static func brand(id: String) -> Brand? { byID[id] }

  /// The known brand with this name or alias, in any letter case.
  package static func brand(named name: String) -> Brand? {
    let words = lowered(name)
    return byWords[words].flatMap { byID[$0] }
  }

  /// Takes a product name apart; `nil` where it names no known brand.
  ///
  /// A family that stands for its brand is enough: `Galaxy A25 5G`, `Moto G6`.
  package static func split(_ name: String) -> Split? {
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
  private static func leadingBrand(_ words: [String]) -> (String, Int)? {
    for length in stride(from: min(longestName, words.count), to: 0, by: -1) {
      if let brand = byWords[words.prefix(length).map { $0.lowercased() }] {
        return (brand, length)
      }
    }
    return nil
  }

  private static func isNarrower(_ brand: String, than outer: String) -> Bool {
    brand == outer || byID[brand]?.parent == outer || carriers[brand]?.contains(outer) == true
  }

  private static func lowered(_ name: String) -> [String] {
    name.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static let byID = Dictionary(
    brands.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  private static let byWords: [[String]: String] = {
    var table: [[String]: String] = [:]
    for brand in brands {
      for name in [brand.name] + brand.aliases { table[lowered(name)] = brand.id }
    }
    return table
  }()

  private static let longestName = byWords.keys.map(\.count).max() ?? 1
}
