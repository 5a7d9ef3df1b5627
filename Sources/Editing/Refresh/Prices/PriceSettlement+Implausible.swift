import Catalog

/// Prices that cannot be those of a new unit of the phone.
extension PriceSettlement {
  /// Percent of the lowest official price below which no new unit sells.
  private static let leastMarketplacePercent: Int64 = 45

  /// Leaves out an amount five times the phone's others, or a fifth of them, and marketplace prices
  /// far below every official one, which are those of copies and used units.
  mutating func settleImplausible() {
    let official = prices.filter(\.price.kind.isOfficial).map(\.price.amount)
    let all = prices
    leave(.implausiblePrice, .checkAmount) { stated in
      let others = all.filter { $0.source != stated.source }.map(\.price.amount)
      guard let low = others.min(), let high = others.max() else { return false }
      let amount = stated.price.amount.centavos
      return amount >= high.centavos.multipliedReportingOverflow(by: 5).partialValue
        || amount <= low.centavos / 5
    }
    guard let lowest = official.min() else { return }
    leave(.implausiblePrice, .officialShop) { stated in
      stated.rank == .marketplace
        && stated.price.amount.centavos < lowest.centavos / 100 * Self.leastMarketplacePercent
    }
  }
}
