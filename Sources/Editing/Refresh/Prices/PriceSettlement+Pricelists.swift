import Catalog

/// Prices of pricelists: their kinds and, where another source tells them, their variants.
extension PriceSettlement {
  mutating func settlePricelists(variants: [Configuration]) {
    let suggested = Set(prices.filter(\.isOfList).map(\.price.amount))
    let known = prices.filter { $0.price.kind.isOfficial && $0.price.configuration.isWhole }
    let listed = prices.indices.filter { prices[$0].isOfArchive }
    let unnamed = listed.filter { prices[$0].price.configuration == .unknown }
    let dearest = unnamed.first { prices[$0].record.isDearerVariant }.map {
      prices[$0].price.amount
    }
    let isOnlyOfficial = !prices.contains { !$0.isOfArchive && $0.price.kind.isOfficial }
    for index in listed where isOnlyOfficial && followsShops(prices[index]) {
      prices[index].price.kind = .online
    }
    for index in unnamed {
      let stated = prices[index]
      let isDearer = stated.record.isDearerVariant
      let same = Set(
        known.filter { $0.price.amount == stated.price.amount }.map(\.price.configuration))
      // A dearer variant at the other list's lowest price has become cheaper since.
      let isCheaperSince = isDearer && suggested.count > 1 && stated.price.amount == suggested.min()
      if same.count == 1, let configuration = same.first, !isCheaperSince {
        infer(configuration, at: index)
      } else if same.isEmpty, variants.count == 1, dearest == nil {
        infer(variants[0], at: index)
      }
      if isDearer {
        // The one price of a short list is that of the lowest variant.
        guard suggested.count > 1, let highest = suggested.max() else { continue }
        settleKind(at: index, against: highest)
      } else {
        // A suggested price that the dearer variant still has says nothing of the lowest.
        guard !suggested.contains(stated.price.amount),
          let lowest = suggested.filter({ $0 != dearest || $0 != suggested.max() }).min()
        else { continue }
        settleKind(at: index, against: lowest)
      }
    }
  }

  /// The price of a list that differs from another list's SRP: lower, it is the online price of
  /// brands whose lists follow the shops, and a new official price of others.
  private mutating func settleKind(at index: Int, against suggested: Peso) {
    let stated = prices[index]
    let (amount, isLower) = (stated.price.amount, stated.price.amount < suggested)
    guard amount != suggested, stated.price.kind == .srp,
      let other = prices.first(where: { $0.isOfList && $0.price.amount == suggested })
    else { return }
    let rule: ConflictRule =
      !isLower
      ? .namedVariantBeforePhone
      : followsShops(stated) ? .suggestedBeforeOnline : .launchPriceThenLower
    if isLower { prices[index].price.kind = followsShops(stated) ? .online : .priceDrop }
    conflicts.append(
      SpecificationSettlement.Conflict(
        field: "price_php", believed: suggested.plain, believedSource: other.source,
        rejected: amount.plain, rejectedSource: stated.source, rule: rule))
  }

  private func followsShops(_ stated: Stated) -> Bool {
    names.listFollowsShops(stated.record.brand)
  }
}
