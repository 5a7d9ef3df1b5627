package import Catalog

/// A product name taken apart.
package struct ProductName: Hashable, Sendable {
  /// The brand's slug; the narrower brand alone where two names meet (`Xiaomi Redmi …`).
  package let brand: String
  /// The model without its brand, in the usual spelling: `Galaxy A57 5G`.
  package let model: String

  package init(brand: String, model: String) {
    self.brand = brand
    self.model = model
  }
}

extension BrandNames {
  /// Takes a product name apart; `nil` where it names no known brand.
  ///
  /// A family that stands for its brand is enough: `Galaxy A25 5G`, `Moto G6`.
  package func productName(_ name: String) -> ProductName? {
    var words = Self.words(of: name)[...]
    guard let outer = leading(words) else {
      guard let first = words.first, let brand = brand(ofFamily: first) else { return nil }
      return ProductName(brand: brand.id, model: UsualSpelling.of(Array(words), brand: brand.id))
    }
    var brand = outer.brand
    words = outer.rest
    while let inner = leading(words), inner.rest.count < words.count, isWithin(inner.brand, brand) {
      (brand, words) = inner
    }
    // The first phone of a brand can bear the brand's name alone.
    if words.isEmpty { return ProductName(brand: brand.id, model: brand.name) }
    return ProductName(brand: brand.id, model: UsualSpelling.of(Array(words), brand: brand.id))
  }
}
