import Catalog

extension PriceKind {
  /// The kind as a table shows it; what the maker did not set bears a star.
  var marked: String { isOfficial ? rawValue : "\(rawValue)*" }

  var style: TextStyle { isOfficial ? .plain : .warning }

  /// What the kind is, for people.
  var words: String {
    switch self {
    case .srp: "official suggested retail price"
    case .priceDrop: "new official price"
    case .promo: "official price for a stated period"
    case .online: "price in an online store"
    case .street: "what a shop sold it for"
    case .shop: "a shop’s list price"
    case .kit: "telco kit or plan"
    }
  }

  /// A line that explains the stars among `kinds`, `nil` where there are none.
  static func legend(_ kinds: some Sequence<PriceKind>) -> StyledText? {
    let marked = Set(kinds).filter { !$0.isOfficial }
    guard !marked.isEmpty else { return nil }
    let parts = allCases.filter(marked.contains).map { "\($0.rawValue) = \($0.words)" }
    return StyledText("* not an official price: \(parts.joined(separator: "; ")).")
  }
}
