public import Catalog

extension PricelistDifference {
  /// What differs from one pricelist to another: of two years, or of one year on two days.
  public static func between(_ from: Pricelist, _ to: Pricelist) -> PricelistDifference {
    let (earlier, later) = (from.rows.map { $0.offer }, to.rows.map { $0.offer })
    let earlierPhones = Dictionary(grouping: earlier, by: { $0.phone.id })
    let laterPhones = Dictionary(grouping: later, by: { $0.phone.id })
    let earlierByKey = byKey(earlier)
    let laterByKey = byKey(later)

    func classify(_ phone: String, _ first: Peso?, _ second: Peso?) -> PriceDifferenceClass {
      if earlierPhones[phone] == nil { return .new }
      if laterPhones[phone] == nil { return .gone }
      guard let first, let second else { return .unknown }
      return first < second ? .dearer : first > second ? .cheaper : .unchanged
    }

    let keys = Set(earlierByKey.keys).union(laterByKey.keys)
    let rows = keys.compactMap { key -> PricelistDifferenceRow? in
      let (first, second) = (earlierByKey[key], laterByKey[key])
      guard let offer = second ?? first else { return nil }
      return PricelistDifferenceRow(
        difference: classify(key.phone, first?.price?.amount, second?.price?.amount),
        phone: offer.phone, brandName: offer.brandName, configuration: key.configuration,
        from: first?.price, to: second?.price)
    }
    var phones = PriceDifferenceClass.allCases.indexed(by: { $0 }, as: { _ in 0 })
    for phone in Set(earlierPhones.keys).union(laterPhones.keys) {
      let difference = classify(
        phone, earlierPhones[phone]?.startingPrice, laterPhones[phone]?.startingPrice)
      phones[difference, default: 0] += 1
    }
    return PricelistDifference(
      from: from.head, to: to.head, rows: inListOrder(rows), phones: phones)
  }

  private struct Key: Hashable {
    let phone: String
    let configuration: Configuration
  }

  private static func byKey(_ offers: [Offer]) -> [Key: Offer] {
    offers.indexed { Key(phone: $0.phone.id, configuration: $0.configuration) }
  }

  private static func inListOrder(
    _ rows: [PricelistDifferenceRow]
  ) -> [PricelistDifferenceRow] {
    rows
      .map { row in
        (
          brand: NaturalOrder.key(of: row.brandName), model: NaturalOrder.key(of: row.phone.model),
          row: row
        )
      }
      .sorted { left, right in
        if left.brand != right.brand { return left.brand.lexicographicallyPrecedes(right.brand) }
        if left.row.phone.brand != right.row.phone.brand {
          return left.row.phone.brand < right.row.phone.brand
        }
        if left.model != right.model { return left.model.lexicographicallyPrecedes(right.model) }
        if left.row.phone.id != right.row.phone.id { return left.row.phone.id < right.row.phone.id }
        return left.row.configuration < right.row.configuration
      }
      .map { $0.row }
  }
}

extension [Offer] {
  /// The lowest price among the offers.
  var startingPrice: Peso? { compactMap { $0.price?.amount }.min() }
}
