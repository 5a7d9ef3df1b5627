import Catalog

extension PriceInForce {
  /// The amount as a table shows it; what the maker did not set bears a star, and what only an old
  /// or an importing shop asked says so.
  var marked: String {
    switch role {
    case .official: amount.formatted
    case .shop: "\(amount.formatted)*\(shop?.isImported == true ? " import" : "")"
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
    if prices.contains(where: { $0.role == .imported || $0.role == .shop && $0.isOfImportShop }) {
      parts.append("import = asked by a shop that brings phones in from abroad")
    }
    return StyledText("* not an official price: \(parts.joined(separator: "; ")).")
  }

  /// A line that explains the prices of shops beside official ones, `nil` where there are none.
  static func shopLegend(_ prices: some Sequence<PriceInForce>) -> StyledText? {
    let beside = prices.compactMap { $0.role == .official ? $0.shop : nil }
    guard !beside.isEmpty else { return nil }
    var sentences = ["Shop: the lowest price read in a shop in the twelve months before."]
    if beside.contains(where: { $0.isImported }) {
      sentences.append("i = of a shop that brings phones in from abroad.")
    }
    return StyledText(sentences.joined(separator: " "))
  }

  /// Whether the price of shops that it is, or that stands beside it, is of one that brings phones
  /// in from abroad.
  fileprivate var isOfImportShop: Bool { shop?.isImported == true }
}

extension PriceBeside {
  /// The amount as a table shows it beside another: with a sign where it may be of another variant,
  /// and an i where the shop brings phones in.
  var marked: String {
    amount.formatted + (isVariantInferred ? Configuration.inferredSign : "")
      + (isImported ? " i" : "")
  }
}

extension Sequence<PriceInForce> {
  /// The line on variants that the sources of the prices do not state; `nil` where all do.
  var inferredLegend: StyledText? {
    Configuration.inferredLegend(
      contains {
        $0.isVariantInferred || $0.role == .official && $0.shop?.isVariantInferred == true
      })
  }
}
