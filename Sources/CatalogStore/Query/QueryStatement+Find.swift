internal import Catalog

extension QueryStatement {
  /// Each phone that fits with its cheapest offer that fits, in the order asked for, with the
  /// columns that the CSV of an answer begins with.
  static func find(_ query: BudgetQuery, _ scope: OfferScope) -> QueryStatement {
    var parameters = ParameterList()
    let sort = query.effectiveSort
    let score =
      sort == .value ? ",\n  \(ValueExpression.score(for: query.uses)) AS value_score" : ""
    let fitting = FittingOffers(query, scope, binding: &parameters)
    let sql = """
      SELECT phone.id, brand.name AS brand, phone.model, price.ram_gb, price.storage_gb,
        price.centavos / 100.0 AS price_php, price.kind AS price_kind, price.since AS price_date,
        phone.launched, phone.network || 'G' AS network, phone.chipset, source.url AS source_url\(score)
      \(fitting.statement(
        in: sort.index(uses: query.uses),
        joining: [
          "JOIN price_in_force AS price ON price.id = offer.id",
          "JOIN phone ON phone.id = offer.phone", "JOIN brand ON brand.id = offer.brand",
          "JOIN source ON source.id = price.source",
        ]))
      ORDER BY \(sort.terms)
      """
    return QueryStatement(sql: sql, parameters: parameters.values)
  }

  /// The price of each phone that fits, by its cheapest offer that fits, with values of its terms;
  /// cheapest first.
  static func values(
    _ query: BudgetQuery, _ scope: OfferScope, of terms: [ValueTerm]
  ) -> QueryStatement {
    var parameters = ParameterList()
    let columns = terms.map { ", offer.\($0.column)" }.joined()
    let fitting = FittingOffers(query, scope, binding: &parameters)
    let sql = """
      SELECT offer.phone, offer.centavos\(columns)
      \(fitting.statement(in: .price))
      ORDER BY offer.centavos
      """
    return QueryStatement(sql: sql, parameters: parameters.values)
  }

  /// Every offer that fits, by brand, model and configuration.
  static func offers(_ query: BudgetQuery, _ scope: OfferScope) -> QueryStatement {
    var parameters = ParameterList()
    let fitting = FittingOffers(query, scope, binding: &parameters)
    let sql = """
      SELECT phone.id, price.ram_gb, price.storage_gb
      \(fitting.everyOffer(joining: [
        "JOIN price_in_force AS price ON price.id = offer.id",
        "JOIN phone ON phone.id = offer.phone", "JOIN brand ON brand.id = offer.brand",
      ]))
      ORDER BY brand.name, phone.model, phone.id, price.ram_gb, price.storage_gb
      """
    return QueryStatement(sql: sql, parameters: parameters.values)
  }
}
