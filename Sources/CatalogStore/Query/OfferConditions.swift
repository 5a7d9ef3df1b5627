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
    if let ramGB = query.ramGB {
      let mark = parameters.bind(ramGB)
      configuration.append("price.ram_floor_gb >= \(mark)")
      variant.append("variant.ram_gb >= \(mark)")
    }
    if let storageGB = query.storageGB {
      let mark = parameters.bind(storageGB)
      configuration.append("price.storage_floor_gb >= \(mark)")
      variant.append("variant.storage_gb >= \(mark)")
    }
    var price: [String] = []
    if let lower = query.price.lower {
      let sign = lower.isInclusive ? ">=" : ">"
      price.append("\(scope.amount) \(sign) \(Self.centavos(lower.amount, &parameters))")
    }
    if let upper = query.price.upper {
      let sign = upper.isInclusive ? "<=" : "<"
      price.append("\(scope.amount) \(sign) \(Self.centavos(upper.amount, &parameters))")
    }
    if let notBefore = scope.notBefore {
      price.append("price.confirmed_from >= \(parameters.bind(.text(notBefore.iso)))")
    }
    self.configuration = configuration
    self.variant = variant
    self.price = price
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

extension OfferScope {
  /// The amount that has to lie in the budget, as SQL on `price_in_force AS price`.
  var amount: String {
    switch price {
    case .official: "price.centavos"
    case .shop: "price.shop_centavos"
    case .any: "min(price.centavos, coalesce(price.shop_centavos, price.centavos))"
    }
  }
}
