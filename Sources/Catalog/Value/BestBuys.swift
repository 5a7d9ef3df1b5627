/// The answer that needs no weights: the Pareto front of price and chosen specifications.
public enum BestBuys {
  /// The offers that no cheaper or equally priced offer equals or beats on every term.
  ///
  /// An offer is left out where another has at most its price and at least its value in every
  /// term, and is strictly better in one of them or in price; two offers that are the same in all
  /// stay both. What is not known is below every known value. Offers without a price take no part.
  ///
  /// - Parameters:
  ///   - offers: the offers, in any order.
  ///   - terms: specifications to compare; price and age are not among them.
  public static func pareto(_ offers: [Offer], on terms: [ValueTerm]) -> BestBuyMarks {
    let points = offers.compactMap { offer -> Point? in
      guard let price = offer.price?.amount else { return nil }
      let values = terms.map { term in
        ValueTerms.value(
          of: term, phone: offer.phone, configuration: offer.configuration, price: price,
          asOf: CalendarDay(ordinal: 0)) ?? -1
      }
      return Point(phone: offer.phone.id, price: price, values: values)
    }
    var front = Front()
    for point in points.sorted(by: { $0.price < $1.price }) { front.add(point) }
    return front.marks(on: terms)
  }

  /// The specifications that matter most for a use: the four of the greatest weight, in the order
  /// of the table where weights are the same, without price and age.
  public static func terms(for use: Use?) -> [ValueTerm] {
    terms(for: use.map { [$0] } ?? [])
  }

  /// The same for several uses, by the mean of their weights.
  public static func terms(for uses: [Use]) -> [ValueTerm] {
    let weights = ValueWeights.of(uses: uses)
    return ValueTerm.allCases
      .filter { $0 != .price && $0 != .recency }
      .sorted { left, right in
        let (first, second) = (weights[left] ?? 0, weights[right] ?? 0)
        return first == second ? left < right : first > second
      }
      .prefix(4)
      .sorted()
  }

  /// A price with the values of the terms that are compared, −1 for what is not known.
  package struct Point: Sendable {
    package let phone: String
    package let price: Peso
    package let values: [Int]

    package init(phone: String, price: Peso, values: [Int]) {
      self.phone = phone
      self.price = price
      self.values = values
    }

    func beats(_ other: Point) -> Bool {
      guard price <= other.price else { return false }
      var isBetter = price < other.price
      for (own, others) in zip(values, other.values) {
        if own < others { return false }
        if own > others { isBetter = true }
      }
      return isBetter
    }
  }
}
