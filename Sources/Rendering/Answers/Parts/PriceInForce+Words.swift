import Catalog

extension PriceInForce {
  /// The amount as a table shows it; what the maker did not set bears a star, and what only an old
  /// or an importing shop asked says so.
  var marked: Phrase {
    switch role {
    case .official: .same(amount.formatted)
    case .shop: .same("\(amount.formatted)*\(shop?.isImported == true ? " import" : "")")
    case .lastSeen: .lastSeen(amount)
    case .imported: .same("\(amount.formatted)* import")
    }
  }

  var style: TextStyle { role == .official ? .plain : .warning }

  /// A line that explains the marks among `prices`, `nil` where there are none.
  static func legend(_ prices: some Sequence<PriceInForce>) -> StyledText? {
    var kinds: [PriceKind] = []
    var hasLastSeen = false
    var hasImported = false
    for price in prices where price.role != .official {
      if !kinds.contains(price.kind) { kinds.append(price.kind) }
      if price.role == .lastSeen { hasLastSeen = true }
      if price.role == .imported || price.role == .shop && price.isOfImportShop {
        hasImported = true
      }
    }
    guard !kinds.isEmpty else { return nil }
    var parts = PriceKind.allCases.filter(kinds.contains).map { $0.explained }
    if hasLastSeen { parts.append(.lastSeenMeans) }
    if hasImported { parts.append(.importMeans) }
    return StyledText(.notOfficial(parts.joined(separator: "; ")))
  }

  /// A line that explains the prices of shops beside official ones, `nil` where there are none.
  static func shopLegend(_ prices: some Sequence<PriceInForce>) -> StyledText? {
    let beside = prices.compactMap { $0.role == .official ? $0.shop : nil }
    guard !beside.isEmpty else { return nil }
    var sentences: [Phrase] = [.shopMeans]
    if beside.contains(where: { $0.isImported }) {
      sentences.append(.iMeans)
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
