import Catalog

extension PriceInForce {
  /// The amount as a table shows it; what the maker did not set bears a star, and what only an old
  /// or an importing shop asked says so.
  var marked: String {
    switch role {
    case .official: amount.formatted
    case .shop: "\(amount.formatted)*"
    case .lastSeen: "\(amount.formatted)* last seen"
    case .imported: "\(amount.formatted)* import"
    }
  }

  var style: TextStyle { role == .official ? .plain : .warning }

  /// A line that explains the marks among `prices`, `nil` where there are none.
  static func legend(_ prices: some Sequence<PriceInForce>) -> StyledText? {
    let prices = Array(prices)
    let kinds = Set(prices.filter { $0.role != .official }.map { $0.kind })
    guard !kinds.isEmpty else { return nil }
    var parts = PriceKind.allCases.filter(kinds.contains).map { "\($0.rawValue) = \($0.words)" }
    let roles = Set(prices.map { $0.role })
    if roles.contains(.lastSeen) {
      parts.append("last seen = the last price of a shop, read over a year before")
    }
    if roles.contains(.imported) {
      parts.append("import = named by a shop that brings phones in, and by nobody else")
    }
    return StyledText("* not an official price: \(parts.joined(separator: "; ")).")
  }

  /// A line that explains the prices of shops beside official ones, `nil` where there are none.
  static func shopLegend(_ prices: some Sequence<PriceInForce>) -> StyledText? {
    guard prices.contains(where: { $0.role == .official && $0.shop != nil }) else { return nil }
    return StyledText("Shop: the lowest price read in a shop in the twelve months before.")
  }
}
