import Catalog

/// The brands of a catalogue by all of their names.
struct KnownBrands {
  private var brands: [String: Brand] = [:]
  /// Keys of names that are no part of a model: `Samsung` is none of `Galaxy A06`, but the alias
  /// `iPhone` is one of `iPhone 15`.
  private var separable: Set<String> = []
  private let names: [String]
  private let byID: [String: Brand]
  private var children: [String: [String]] = [:]

  init(_ brands: [Brand]) {
    names = brands.map(\.name)
    byID = Dictionary(brands.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for brand in brands {
      if let parent = brand.parent { children[parent, default: []].append(brand.id) }
    }
    for brand in brands {
      let name = Self.key(brand.name)
      for other in [brand.name, brand.id] + brand.aliases {
        let key = Self.key(other)
        if self.brands[key] == nil { self.brands[key] = brand }
        if key.hasPrefix(name) || other == brand.id { separable.insert(key) }
      }
    }
  }

  /// The brand of this name, in any letter case and spacing.
  func brand(named name: String) -> Brand? {
    brands[Self.key(name)]
  }

  func brand(id: String) -> Brand? { byID[id] }

  /// Ids of a brand, its sub-brands and its parent, in this order.
  func related(to brand: Brand) -> [String] {
    [brand.id] + (children[brand.id] ?? []) + (brand.parent.map { [$0] } ?? [])
  }

  func nearest(to name: String) -> String? {
    NearestName.of(name, among: names)
  }

  /// The brand that a full name begins with, and its model; the longest name wins.
  func split(_ name: String) -> (brand: Brand, model: String)? {
    let words = name.split(whereSeparator: \.isWhitespace)
    for count in stride(from: min(3, words.count - 1), to: 0, by: -1) {
      let start = Self.key(words.prefix(count).joined(separator: " "))
      guard let brand = brands[start] else { continue }
      let rest = separable.contains(start) ? words.dropFirst(count) : words[...]
      return (brand, rest.joined(separator: " "))
    }
    return nil
  }

  /// The model without the brand's name before it, and the sub-brand where the model begins with
  /// one: `Xiaomi` and `Xiaomi Redmi Note 13` are Redmi's `Note 13`.
  func narrowed(_ brand: Brand, _ model: String) -> (brand: Brand, model: String) {
    var (brand, model) = (brand, model)
    while let inner = split(model), inner.model != model,
      inner.brand.id == brand.id || inner.brand.parent == brand.id
    {
      (brand, model) = inner
    }
    return (brand, model)
  }

  private static func key(_ name: String) -> String { ModelWords.of(name).joined() }
}
