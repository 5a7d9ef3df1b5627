/// Offers in the orders that questions ask for.
public enum OfferOrder {
  /// The offers in an order; ties are broken by price, then id, and what is not known comes last.
  ///
  /// A phone that only a shop's import list names ranks after the others by value and by launch;
  /// of phones known only within the same bounds the better known comes first.
  ///
  /// - Parameters:
  ///   - offers: the offers, in any order.
  ///   - order: what comes first.
  ///   - uses: whose weights rank by value.
  ///   - asOf: the day the age of a model is counted to.
  public static func sorted(
    _ offers: [Offer], by order: SortOrder, uses: [Use], asOf: CalendarDay
  ) -> [Offer] {
    switch order {
    case .price: offers.sorted(by: Offer.ranksCheaper)
    case .priceDescending: descending(offers) { $0.price.map { Rank(count: $0.amount.centavos) } }
    case .value:
      descending(offers) {
        Rank(
          isImported: $0.standing.isImported,
          count: Int64(ValueScore.of($0, uses: uses, asOf: asOf).total))
      }
    case .newest:
      descending(offers) { offer in
        Rank(
          isImported: offer.standing.isImported,
          launch: LaunchPlace(offer.phone, offer.standing.bounds).key,
          count: offer.standing.bounds == nil ? 0 : Int64(offer.phone.specifications.known))
      }
    case .battery:
      descending(offers) { $0.phone.specifications.batteryMAh.map { Rank(count: Int64($0)) } }
    case .storage: descending(offers) { $0.configuration.storageGB.map { Rank(size: $0) } }
    case .ram: descending(offers) { $0.configuration.ramGB.map { Rank(size: $0) } }
    }
  }

  /// By what offers rank, the earlier before the later; one kind of key for all orders, so that
  /// there is one sorting of them.
  private struct Rank: Comparable {
    var isImported = false
    var launch = ""
    var count: Int64 = 0
    var size = 0.0

    static func < (left: Rank, right: Rank) -> Bool {
      if left.isImported != right.isImported { return left.isImported }
      if left.launch != right.launch { return left.launch < right.launch }
      return left.count == right.count ? left.size < right.size : left.count < right.count
    }
  }

  private static func descending(
    _ offers: [Offer], by key: (Offer) -> Rank?
  ) -> [Offer] {
    offers
      .map { (key: key($0), offer: $0) }
      .sorted { left, right in
        switch (left.key, right.key) {
        case (let first?, let second?) where first != second: first > second
        case (.some, nil): true
        case (nil, .some): false
        default: Offer.ranksCheaper(left.offer, right.offer)
        }
      }
      .map { $0.offer }
  }
}
