/// The brands of a catalogue by all of their names: what recognises a brand in the name of a phone.
package struct BrandNames: Sendable {
  /// In the order in which they were given.
  package let brands: [Brand]
  private let byID: [String: Brand]
  /// By name, id and alias, without spaces and hyphens.
  private let byKey: [String: Brand]
  private let longestName: Int
  private let children: [String: [String]]
  private let families: [String: String]
  private let carriers: [String: Set<String>]

  /// - Parameter words: the words that tell them beside their own names.
  package init(_ brands: [Brand], _ words: [BrandWord] = []) {
    self.brands = brands
    byID = brands.indexed { $0.id }
    var byKey: [String: Brand] = [:]
    var longest = 1
    for brand in brands {
      for name in [brand.name, brand.id] + brand.aliases {
        let key = Self.key(name)
        if byKey[key] == nil { byKey[key] = brand }
        longest = max(longest, Self.words(of: name).count)
      }
    }
    self.byKey = byKey
    longestName = longest
    children = Dictionary(grouping: brands.filter { $0.parent != nil }) { $0.parent ?? "" }
      .mapValues { $0.map { $0.id } }
    families = words.filter { $0.kind == .family }.indexed(by: { $0.word }, as: { $0.brand })
    carriers = Dictionary(grouping: words.filter { $0.kind == .wider }) { $0.brand }
      .mapValues { Set($0.map { $0.word }) }
  }

  /// The brand with this slug.
  package func brand(id: String) -> Brand? { byID[id] }

  /// The brand of this name, in any letter case and spacing.
  package func brand(named name: String) -> Brand? { byKey[Self.key(name)] }

  /// The brand that a family's name stands for where none is written: `Galaxy`, `Moto`.
  package func brand(ofFamily word: String) -> Brand? {
    families[word.lowercased()].flatMap { byID[$0] }
  }

  /// Whether a brand is another, belongs to it, or is written after its name all the same.
  package func isWithin(_ brand: Brand, _ outer: Brand) -> Bool {
    brand.id == outer.id || brand.parent == outer.id
      || carriers[brand.id]?.contains(outer.id) == true
  }

  /// Ids of a brand, its sub-brands and its parent, in this order.
  package func related(to brand: Brand) -> [String] {
    [brand.id] + (children[brand.id] ?? []) + (brand.parent.map { [$0] } ?? [])
  }

  /// The brand whose name opens the words, and those after it; the longest name wins. A name that
  /// is also a family's stays in the model: `iPhone 15`.
  package func leading(
    _ words: ArraySlice<String>
  ) -> (brand: Brand, rest: ArraySlice<String>)? {
    for count in stride(from: min(longestName, words.count), to: 0, by: -1) {
      let opening = words.prefix(count)
      guard let brand = byKey[Self.key(opening.joined(separator: " "))] else { continue }
      let isFamily = count == 1 && self.brand(ofFamily: words[words.startIndex])?.id == brand.id
      return (brand, isFamily ? words : words.dropFirst(count))
    }
    return nil
  }

  /// The brand that a full name begins with, and its model; `nil` where either is missing.
  package func split(_ name: String) -> (brand: Brand, model: String)? {
    guard let (brand, rest) = leading(Self.words(of: name)[...]), !rest.isEmpty,
      self.brand(named: name) == nil
    else { return nil }
    return (brand, rest.joined(separator: " "))
  }

  /// The model without the brand's name before it, and the narrower brand where the model begins
  /// with one: `Xiaomi` and `Xiaomi Redmi Note 13` are Redmi's `Note 13`.
  package func narrowed(_ brand: Brand, _ model: String) -> (brand: Brand, model: String) {
    var (brand, model) = (brand, model)
    while let inner = split(model), inner.model != model, isWithin(inner.brand, brand) {
      (brand, model) = inner
    }
    return (brand, model)
  }

  /// The words of a name as they are written, between spaces.
  package static func words(of name: String) -> [String] {
    name.unicodeScalars.split { $0.isSpace }.map { String($0) }
  }

  private static func key(_ name: String) -> String { ModelWords.of(name).joined() }
}
