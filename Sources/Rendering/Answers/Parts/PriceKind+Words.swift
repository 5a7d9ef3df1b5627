import Catalog

extension PriceKind {
  /// The kind as people call it.
  var name: Phrase {
    switch self {
    case .priceDrop: Phrase("price-drop", "bagsak-presyo")
    case .shop: Phrase("shop", "tindahan")
    case .srp, .promo, .online, .street, .kit: .same(rawValue)
    }
  }

  /// The kind as a table shows it; what the maker did not set bears a star.
  var marked: Phrase { isOfficial ? name : name + .same("*") }

  var style: TextStyle { isOfficial ? .plain : .warning }

  /// What the kind is, for people.
  var words: Phrase {
    switch self {
    case .srp: .srpMeans
    case .priceDrop: .priceDropMeans
    case .promo: .promoMeans
    case .online: .onlineMeans
    case .street: .streetMeans
    case .shop: .shopPriceMeans
    case .kit: .kitMeans
    }
  }

  /// `srp = official suggested retail price`.
  var explained: Phrase { name + .same(" = ") + words }

  /// A line that explains the stars among `kinds`, `nil` where there are none.
  static func legend(_ kinds: some Sequence<PriceKind>) -> StyledText? {
    let marked = kinds.distinct.filter { !$0.isOfficial }
    guard !marked.isEmpty else { return nil }
    let parts = allCases.filter(marked.contains).map { $0.explained }
    return StyledText(.notOfficial(parts.joined(separator: "; ")))
  }
}
