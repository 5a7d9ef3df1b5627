internal import Catalog

extension QueryStatement {
  /// Each phone that fits with its cheapest offer that fits, in the order asked for, with the
  /// columns that the CSV of an answer begins with.
  ///
  /// The offers of a phone are numbered from the cheapest up, so that the least id is the cheapest.
  static func find(_ query: BudgetQuery, _ scope: OfferScope) -> QueryStatement {
    var parameters = ParameterList()
    let isByValue = query.effectiveSort == .value
    let score = isByValue ? ",\n  \(ValueExpression.score(for: query.uses)) AS value_score" : ""
    var joins = isByValue ? "\nJOIN value_term ON value_term.offer = offer.id" : ""
    if isByValue || query.effectiveSort == .newest {
      joins += "\nJOIN phone_standing AS standing ON standing.phone = offer.phone"
    }
    let sql = """
      WITH fitting AS (
        SELECT min(price.id) AS id
      \(fitting(query, scope, &parameters))
        GROUP BY \(group(query))
      )
      SELECT phone.id, brand.name AS brand, phone.model, offer.ram_gb, offer.storage_gb,
        offer.centavos / 100.0 AS price_php, offer.kind AS price_kind, offer.since AS price_date,
        phone.launched, phone.network || 'G' AS network, phone.chipset, source.url AS source_url\(score)
      FROM fitting
      JOIN price_in_force AS offer ON offer.id = fitting.id
      JOIN phone ON phone.id = offer.phone
      JOIN brand ON brand.id = phone.brand
      JOIN source ON source.id = offer.source\(joins)
      ORDER BY \(query.effectiveSort.terms)
      """
    return QueryStatement(sql: sql, parameters: parameters.values)
  }

  /// The price of each phone that fits, by its cheapest offer that fits, with values of its terms.
  static func values(
    _ query: BudgetQuery, _ scope: OfferScope, of terms: [ValueTerm]
  ) -> QueryStatement {
    var parameters = ParameterList()
    let columns = terms.map { ", value_term.\($0.rawValue)" }.joined()
    let sql = """
      WITH fitting AS (
        SELECT min(price.id) AS id
      \(fitting(query, scope, &parameters))
        GROUP BY \(group(query))
      )
      SELECT offer.phone, offer.centavos\(columns)
      FROM fitting
      JOIN price_in_force AS offer ON offer.id = fitting.id
      JOIN value_term ON value_term.offer = offer.id
      """
    return QueryStatement(sql: sql, parameters: parameters.values)
  }

  /// How many phones have an offer that fits.
  static func fittingCount(_ query: BudgetQuery, _ scope: OfferScope) -> QueryStatement {
    var parameters = ParameterList()
    let sql = "SELECT count(DISTINCT price.phone)\n" + fitting(query, scope, &parameters)
    return QueryStatement(sql: sql, parameters: parameters.values)
  }

  /// How many phones have an offer that fits within `wider`, but none within `scope`.
  static func more(
    _ query: BudgetQuery, _ wider: OfferScope, than scope: OfferScope
  ) -> QueryStatement {
    var parameters = ParameterList()
    let sql = """
      SELECT count(*) FROM (
      SELECT price.phone
      \(fitting(query, wider, &parameters))
      EXCEPT
      SELECT price.phone
      \(fitting(query, scope, &parameters))
      )
      """
    return QueryStatement(sql: sql, parameters: parameters.values)
  }

  /// Every offer that fits, by brand, model and configuration.
  static func offers(_ query: BudgetQuery, _ scope: OfferScope) -> QueryStatement {
    var parameters = ParameterList()
    let sql = """
      WITH fitting AS (
        SELECT price.id
      \(fitting(query, scope, &parameters))
      )
      SELECT phone.id, offer.ram_gb, offer.storage_gb
      FROM fitting
      JOIN price_in_force AS offer ON offer.id = fitting.id
      JOIN phone ON phone.id = offer.phone
      JOIN brand ON brand.id = phone.brand
      ORDER BY brand.name, phone.model, phone.id, offer.ram_gb, offer.storage_gb
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
    let phone = PhoneConditions(query, binding: &parameters)
    var free = query
    free.price = .any
    let offer = OfferConditions(free, OfferScope(), binding: &parameters)
    var clauses = phone.clauses + ["standing.current = 1"]
    if let listedBy {
      let mark = parameters.bind(.text(listedBy.iso))
      clauses.append(
        "(phone.listed_from <= \(mark) OR phone.id IN (SELECT phone FROM price_in_force))")
    }
    if !offer.variant.isEmpty {
      let conditions = (["variant.phone = phone.id"] + offer.variant).joined(separator: " AND ")
      clauses.append("EXISTS (SELECT 1 FROM variant WHERE \(conditions))")
    }
    let priced = (["price.phone = phone.id"] + offer.configuration).joined(separator: " AND ")
    clauses.append("NOT EXISTS (SELECT 1 FROM price_in_force AS price WHERE \(priced))")
    let sql = """
      SELECT \(columns)
      FROM phone
      JOIN phone_standing AS standing ON standing.phone = phone.id\
      \(phone.needsWords ? "\nJOIN phone_words ON phone_words.phone = phone.id" : "")
      WHERE \(clauses.joined(separator: "\n  AND "))
      """
    return QueryStatement(sql: sql, parameters: parameters.values)
  }

  /// How many phones that fit have their lowest price that fits in each band.
  static func bands(_ query: BudgetQuery, _ scope: OfferScope) -> QueryStatement {
    var parameters = ParameterList()
    let sql = """
      WITH start AS (
        SELECT min(price.centavos) AS centavos
      \(fitting(query, scope, &parameters))
        GROUP BY \(group(query))
      )
      SELECT price_band.id, count(*)
      FROM start
      JOIN price_band ON start.centavos >= price_band.lower_centavos
        AND (price_band.upper_centavos IS NULL OR start.centavos < price_band.upper_centavos)
      GROUP BY price_band.id
      """
    return QueryStatement(sql: sql, parameters: parameters.values)
  }

  /// `FROM` and `WHERE` of the offers that fit.
  private static func fitting(
    _ query: BudgetQuery, _ scope: OfferScope, _ parameters: inout ParameterList
  ) -> String {
    let phone = PhoneConditions(query, binding: &parameters)
    let offer = OfferConditions(query, scope, binding: &parameters)
    let clauses =
      phone.clauses + offer.configuration + offer.price + OfferConditions.judging(scope)
    var lines = ["  FROM price_in_force AS price"]
    if !phone.clauses.isEmpty { lines.append("  JOIN phone ON phone.id = price.phone") }
    if phone.needsWords { lines.append("  JOIN phone_words ON phone_words.phone = price.phone") }
    if phone.needsStanding || scope.phones != .all {
      lines.append("  JOIN phone_standing AS standing ON standing.phone = price.phone")
    }
    lines.append("  WHERE " + clauses.joined(separator: "\n    AND "))
    return lines.joined(separator: "\n")
  }

  /// What follows `GROUP BY`. Where a price is asked for, the plus sign keeps SQLite from walking
  /// all offers in the order of their phones instead of searching the amounts.
  private static func group(_ query: BudgetQuery) -> String {
    query.price == .any ? "price.phone" : "+price.phone"
  }
}
