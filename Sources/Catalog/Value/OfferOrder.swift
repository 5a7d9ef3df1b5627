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
    case .priceDescending: descending(offers) { $0.price?.amount }
    case .value:
      descending(offers) {
        Rank($0.standing.isImported ? 0 : 1, ValueScore.of($0, uses: uses, asOf: asOf).total)
      }
    case .newest:
      descending(offers) { offer in
        Rank(
          offer.standing.isImported ? 0 : 1,
          Rank(
            LaunchPlace(offer.phone, offer.standing.bounds).key,
            offer.standing.bounds == nil ? 0 : offer.phone.specifications.known))
      }
    case .battery: descending(offers) { $0.phone.specifications.batteryMAh }
    case .storage: descending(offers) { $0.configuration.storageGB }
    case .ram: descending(offers) { $0.configuration.ramGB }
    }
  }

  /// Two keys, the first before the second.
  private struct Rank<First: Comparable, Second: Comparable>: Comparable {
    let first: First
    let second: Second

    init(_ first: First, _ second: Second) {
      self.first = first
      self.second = second
    }

    static func < (left: Rank, right: Rank) -> Bool {
      left.first == right.first ? left.second < right.second : left.first < right.first
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
      .map { $0.offer }
  }
}
