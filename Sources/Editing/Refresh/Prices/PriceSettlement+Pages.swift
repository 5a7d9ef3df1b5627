import Catalog

/// Prices of readings that keep one amount of each page.
extension PriceSettlement {
  /// Official prices that pages with their whole history state.
  private var fullPages: [Stated] {
    prices.filter { $0.rank == .laterPages || $0.rank == .earlierPages }
  }

  /// An amount so near to another of the same page is a slip of the hand: 27,989 for 27,990.
  private static let slip = Peso(pesos: 5)

  private static func isSlip(_ left: Peso, _ right: Peso) -> Bool {
    (left.centavos - right.centavos).magnitude <= slip.centavos
  }

  /// The reading of June 2024: a price that a fuller crawl states adds nothing; a lower one is a
  /// new price, first read on the day of this crawl; a higher one cannot be told from a dearer
  /// variant and is left out.
  mutating func settleLowestPrices() {
    let known = Set(fullPages.map(\.price.amount))
    guard let lowest = known.min() else { return }
    leave(.alreadyStated, .fullerReading) { stated in
      stated.rank == .pagesOfLowestPrice
        && known.contains { Self.isSlip($0, stated.price.amount) }
    }
    leave(.unconfirmedPrice, .nameVariant) {
      $0.rank == .pagesOfLowestPrice && $0.price.amount > lowest
    }
    for index in prices.indices where prices[index].rank == .pagesOfLowestPrice {
      prices[index].price.kind = .priceDrop
    }
  }

  /// The pricelists of July 2026 repeat the lowest amount that a page ever stated: an amount that
  /// the page gives for a promo, a drop or a shop is that promo, drop or shop price, with its dates.
  mutating func settleArchive() {
    let pages = prices.filter { $0.rank.isPages }
    let stated = Set(pages.map(\.price.amount))
    leave(.alreadyStated, .pageHasIt) { price in
      price.isOfArchive && !stated.contains(price.price.amount)
        && stated.contains { Self.isSlip($0, price.price.amount) }
    }
    for index in prices.indices where prices[index].isOfArchive {
      let same = pages.filter { $0.price.amount == prices[index].price.amount }
      guard let first = same.first, !same.contains(where: { $0.price.kind == .srp }) else {
        continue
      }
      prices[index].price.kind = first.price.kind
      prices[index].price.effectiveFrom = first.price.effectiveFrom
      prices[index].price.effectiveUntil = first.price.effectiveUntil
      let configurations = Set(same.map(\.price.configuration))
      if prices[index].price.configuration == .unknown, configurations.count == 1,
        let only = configurations.first, only != .unknown
      {
        infer(only, at: index)
      }
    }
  }
}
