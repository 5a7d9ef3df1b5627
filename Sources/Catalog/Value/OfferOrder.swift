/// Offers in the orders that questions ask for.
public enum OfferOrder {
  /// The offers in an order; ties are broken by price, then id, and what is not known comes last.
  ///
  /// - Parameter uses: whose weights rank by value.
  public static func sorted(
    _ offers: [Offer], by order: SortOrder, uses: [Use], asOf: CalendarDay
  ) -> [Offer] {
    switch order {
    case .price: offers.sorted(by: Offer.ranksCheaper)
    case .priceDescending: descending(offers) { $0.price?.amount }
    case .value: descending(offers) { ValueScore.of($0, uses: uses, asOf: asOf).total }
    case .newest: descending(offers) { $0.phone.listed.earliest }
    case .battery: descending(offers) { $0.phone.specifications.batteryMAh }
    case .storage: descending(offers) { $0.configuration.storageGB }
    case .ram: descending(offers) { $0.configuration.ramGB }
    }
  }

  private static func descending<Key: Comparable>(
    _ offers: [Offer], by key: (Offer) -> Key?
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
      .map(\.offer)
  }
}
