internal import Catalog

/// The conditions of a query on one configuration and its price, as SQL.
struct OfferConditions {
  /// On RAM and storage of `price_in_force AS price`, as far as they are known for certain.
  let configuration: [String]
  /// The same on the table `variant`.
  let variant: [String]
  /// On the amount and the age of the price.
  let price: [String]

  init(
    _ query: BudgetQuery, _ scope: OfferScope, binding parameters: inout ParameterList
  ) {
    var configuration: [String] = []
    var variant: [String] = []
    var price: [String] = []
    var amount = scope.amount(shop: "price.shop_centavos")
    if let asked = scope.origin {
      let origin = OriginCondition(asked, binding: &parameters)
      price.append(origin.clause)
      amount = scope.amount(shop: origin.shopAmount)
    }
    for predicate in query.predicates {
      switch predicate {
      case .measure(let measure, let asked):
        guard let column = measure.subject.column else { continue }
        let mark = parameters.bind(asked)
        configuration.append("price.\(column)_floor_gb \(measure.bound.sign) \(mark)")
        variant.append("variant.\(column)_gb \(measure.bound.sign) \(mark)")
      case .price(let range): price += Self.bounds(range, on: amount, &parameters)
      default: continue
      }
    }
    if let notBefore = scope.notBefore {
      price.append("price.confirmed_from >= \(parameters.bind(.text(notBefore.iso)))")
    }
    self.configuration = configuration
    self.variant = variant
    self.price = price
  }

  private static func bounds(
    _ range: PriceRange, on amount: String, _ parameters: inout ParameterList
  ) -> [String] {
    var clauses: [String] = []
    if let lower = range.lower {
      let sign = lower.isInclusive ? ">=" : ">"
      clauses.append("\(amount) \(sign) \(centavos(lower.amount, &parameters))")
    }
    if let upper = range.upper {
      let sign = upper.isInclusive ? "<=" : "<"
      clauses.append("\(amount) \(sign) \(centavos(upper.amount, &parameters))")
    }
    return clauses
  }

  /// What holds of every offer that counts, on `price` and `phone_standing AS standing`.
  static func judging(_ scope: OfferScope) -> [String] {
    switch scope.phones {
    case .current: ["price.judges = 1", "standing.current = 1"]
    case .older: ["price.judges = 1", "standing.current = 0"]
    case .all: ["price.judges = 1"]
    }
  }

  /// Parameters are pesos, as people say them; the column is whole centavos.
  private static func centavos(_ amount: Peso, _ parameters: inout ParameterList) -> String {
    if amount.centavos % 100 == 0 {
      return "100 * \(parameters.bind(.integer(amount.centavos / 100)))"
    }
    let pesos = Double(amount.centavos) / 100
    return "CAST(round(100 * \(parameters.bind(.real(pesos)))) AS INTEGER)"
  }
}

extension QueryMeasure.Subject {
  /// What the columns of a configuration that it measures begin with; `nil` for one of the phone.
  fileprivate var column: String? {
    switch self {
    case .ram: "ram"
    case .storage: "storage"
    case .specification: nil
    }
  }
}

extension OfferScope {
  /// The amount that has to lie in the budget, as SQL on `price_in_force AS price`.
  func amount(shop: String) -> String {
    switch price {
    case .official: "price.centavos"
    case .shop: shop
    case .any: "min(price.centavos, coalesce(\(shop), price.centavos))"
    }
  }
}
