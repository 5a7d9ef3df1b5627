extension QueryCondition {
  /// The bounds of the price; each is overridden by itself.
  public static let price = QueryCondition(
    "price",
    options: [
      ConditionOption(
        "under", "Price below this amount.", "amount",
        .amount { $0.price.narrow(upper: .init($1, inclusive: false)) }),
      ConditionOption(
        "max-price", "Price up to this amount, itself included.", "amount",
        .amount { $0.price.narrow(upper: .init($1, inclusive: true)) }),
      ConditionOption(
        "over", "Price above this amount.", "amount",
        .amount { $0.price.narrow(lower: .init($1, inclusive: false)) }),
      ConditionOption(
        "min-price", "Price from this amount up, itself included.", "amount",
        .amount { $0.price.narrow(lower: .init($1, inclusive: true)) }),
    ],
    value: { .price($0.price) },
    written: { query in
      let lower = query.price.lower.map { bound in
        WrittenCondition(
          bound.isInclusive ? "price>=" : "price>", bound.amount.plain,
          option: bound.isInclusive ? "min-price" : "over")
      }
      let upper = query.price.upper.map { bound in
        WrittenCondition(
          bound.isInclusive ? "price<=" : "price<", bound.amount.plain,
          option: bound.isInclusive ? "max-price" : "under")
      }
      return [lower, upper].compactMap { $0 }
    },
    spoken: { query, _ in query.price.words.map { [$0] } ?? [] },
    drop: { $0.price = .any },
    override: {
      $0.price.lower = $1.price.lower ?? $0.price.lower
      $0.price.upper = $1.price.upper ?? $0.price.upper
    },
    predicates: { $0.price == .any ? [] : [.price($0.price)] },
    property: .price,
    met: { offer, _ in offer.price.map(ComparedValue.price) })
}

extension PriceRange {
  /// Takes the bound where it leaves out more than the one that is there.
  public mutating func narrow(lower bound: Bound) {
    guard let old = lower else {
      lower = bound
      return
    }
    let isStricter =
      bound.amount == old.amount
      ? !bound.isInclusive && old.isInclusive : bound.amount > old.amount
    if isStricter { lower = bound }
  }

  /// Takes the bound where it leaves out more than the one that is there.
  public mutating func narrow(upper bound: Bound) {
    guard let old = upper else {
      upper = bound
      return
    }
    let isStricter =
      bound.amount == old.amount
      ? !bound.isInclusive && old.isInclusive : bound.amount < old.amount
    if isStricter { upper = bound }
  }
}
