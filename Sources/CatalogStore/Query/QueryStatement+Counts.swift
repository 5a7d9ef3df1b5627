internal import Catalog

extension QueryStatement {
  /// How many phones have an offer that fits.
  static func fittingCount(_ query: BudgetQuery, _ scope: OfferScope) -> QueryStatement {
    var parameters = ParameterList()
    let sql = "SELECT count(*)\n" + FittingOffers(query, scope, binding: &parameters).statement()
    return QueryStatement(sql: sql, parameters: parameters.values)
  }

  /// How many phones fit by the price of a shop, but not by their price in force.
  ///
  /// - Parameter scope: asks for prices in force.
  static func moreAtShops(_ query: BudgetQuery, _ scope: OfferScope) -> QueryStatement {
    var parameters = ParameterList()
    var wider = scope
    wider.price = .any
    let fitting = FittingOffers(query, wider, binding: &parameters)
    let own = FittingOffers(query, scope, binding: &parameters)
    let sql = "SELECT count(DISTINCT offer.phone)\n" + fitting.throughShops(but: own)
    return QueryStatement(sql: sql, parameters: parameters.values)
  }

  /// How many phones that fit have their lowest price that fits in each band.
  static func bands(_ query: BudgetQuery, _ scope: OfferScope) -> QueryStatement {
    var parameters = ParameterList()
    let fitting = FittingOffers(query, scope, binding: &parameters)
    let inBand = [
      "offer.centavos >= price_band.lower_centavos",
      "offer.centavos < coalesce(price_band.upper_centavos, \(Int64.max))",
    ]
    let sql = """
      SELECT price_band.id, (SELECT count(*)
      \(fitting.statement(where: inBand)))
      FROM price_band
      """
    return QueryStatement(sql: sql, parameters: parameters.values)
  }

  /// The current phones that meet every other condition but have no peso price for a configuration
  /// that fits.
  ///
  /// - Parameter listedBy: leaves out phones that came later; one that had a price had come.
  static func unpriced(
    _ query: BudgetQuery, listedBy: CalendarDay?, selecting columns: String
  ) -> QueryStatement {
    var parameters = ParameterList()
    let phone = PhoneConditions(query, on: .phone, binding: &parameters)
    let sizes = FloorConditions(query, binding: &parameters)
    var clauses = phone.clauses + ["standing.current = 1"]
    if let listedBy {
      let mark = parameters.bind(.text(listedBy.iso))
      clauses.append("(phone.listed_from <= \(mark) OR standing.priced = 1)")
    }
    if sizes.isEmpty {
      clauses.append("standing.priced = 0")
    } else {
      clauses += [
        "EXISTS (SELECT 1 FROM variant WHERE variant.phone = phone.id AND \(sizes.variant))",
        "NOT EXISTS (SELECT 1 FROM price_in_force AS price WHERE price.phone = phone.id AND \(sizes.price))",
      ]
    }
    let sql = """
      SELECT \(columns)
      FROM phone_standing AS standing
      JOIN phone ON phone.id = standing.phone
      WHERE \(clauses.joined(separator: "\n  AND "))
      """
    return QueryStatement(sql: sql, parameters: parameters.values)
  }
}

/// What is asked of RAM and storage, on the tables `variant` and `price_in_force AS price`.
private struct FloorConditions {
  let variant: String
  let price: String

  var isEmpty: Bool { variant.isEmpty }

  init(_ query: BudgetQuery, binding parameters: inout ParameterList) {
    var free = query
    free.price = .any
    let offer = OfferConditions(free, OfferScope(), binding: &parameters)
    variant = offer.variant.joined(separator: " AND ")
    price = offer.configuration.map { $0("price") }.joined(separator: " AND ")
  }
}
