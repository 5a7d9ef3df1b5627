internal import Catalog

/// The conditions of a query on one configuration and its price, as SQL on a row of `offer` under
/// whatever name it has in the statement.
struct OfferConditions {
  /// SQL on a row of `offer` of this name.
  typealias Clause = (_ offer: String) -> String

  /// On RAM and storage, as far as they are known for certain.
  let configuration: [Clause]
  /// The same on the table `variant`.
  let variant: [String]
  /// On the amount and the age of the price.
  let price: [Clause]
  /// The clauses that a cheaper offer of the same phone can miss.
  let cheaper: [Clause]
  /// What the price of shops has to fulfil for it alone to bring an offer into the budget.
  let throughShops: [Clause]

  init(
    _ query: BudgetQuery, _ scope: OfferScope, binding parameters: inout ParameterList
  ) {
    var configuration: [Clause] = []
    var variant: [String] = []
    var bounds: [(clause: (String) -> String, isUpper: Bool)] = []
    var price: [Clause] = []
    var shop: Clause = { "\($0).shop_centavos" }
    if let asked = scope.origin {
      let origin = OriginCondition(asked, binding: &parameters)
      price.append(origin.clause)
      shop = origin.shopAmount
    }
    for predicate in query.predicates {
      switch predicate {
      case .measure(let measure, let asked):
        guard let column = measure.subject.column else { continue }
        let mark = parameters.bind(asked)
        configuration.append { "\($0).\(column)_floor_gb \(measure.bound.sign) \(mark)" }
        variant.append("variant.\(column)_gb \(measure.bound.sign) \(mark)")
      case .price(let range): bounds += Self.bounds(range, &parameters)
      default: continue
      }
    }
    if let notBefore = scope.notBefore {
      let mark = parameters.bind(.text(notBefore.iso))
      price.append { "\($0).confirmed_from >= \(mark)" }
    }
    let amount: Clause = { [shop] offer in scope.amount(of: offer, shop: shop(offer)) }
    func clauses(_ bounds: [(clause: (String) -> String, isUpper: Bool)]) -> [Clause] {
      bounds.map { bound in { bound.clause(amount($0)) } }
    }
    self.configuration = configuration
    self.variant = variant
    self.price = clauses(bounds) + price
    // The amount in force is the one that offers are in order of.
    self.cheaper =
      configuration
      + clauses(scope.price == .official ? bounds.filter { !$0.isUpper } : bounds) + price
    self.throughShops =
      bounds.map { bound in { bound.clause(shop($0)) } }
      + [{ "\(shop($0)) < \($0).centavos" }] + price
  }

  /// Bounds as SQL on an amount.
  private static func bounds(
    _ range: PriceRange, _ parameters: inout ParameterList
  ) -> [(clause: (String) -> String, isUpper: Bool)] {
    var clauses: [(clause: (String) -> String, isUpper: Bool)] = []
    if let lower = range.lower {
      let bound = "\(lower.isInclusive ? ">=" : ">") \(centavos(lower.amount, &parameters))"
      clauses.append(({ "\($0) \(bound)" }, false))
    }
    if let upper = range.upper {
      let bound = "\(upper.isInclusive ? "<=" : "<") \(centavos(upper.amount, &parameters))"
      clauses.append(({ "\($0) \(bound)" }, true))
    }
    return clauses
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
  /// The amount that has to lie in the budget, as SQL on a row of `offer`.
  fileprivate func amount(of offer: String, shop: String) -> String {
    switch price {
    case .official: "\(offer).centavos"
    case .shop: shop
    case .any: "min(\(offer).centavos, coalesce(\(shop), \(offer).centavos))"
    }
  }
}
