internal import Catalog

/// The offers of a query as `FROM` and `WHERE` on `offer`: of each phone that fits the cheapest
/// offer that does.
struct FittingOffers {
  private let phone: PhoneConditions
  private let offer: OfferConditions
  private let scope: OfferScope
  private let hasBrands: Bool

  init(_ query: BudgetQuery, _ scope: OfferScope, binding parameters: inout ParameterList) {
    self.phone = PhoneConditions(query, on: .offer, binding: &parameters)
    self.offer = OfferConditions(query, scope, binding: &parameters)
    self.scope = scope
    self.hasBrands = !query.brands.isEmpty
  }

  /// `FROM` and `WHERE`, each phone once.
  ///
  /// - Parameters:
  ///   - order: in which they are walked; `nil` where any will do.
  ///   - joins: further tables.
  ///   - clauses: further conditions.
  func statement(
    in order: OfferIndex? = nil, joining joins: [String] = [], where clauses: [String] = []
  ) -> String {
    sql(
      index(in: order), joins,
      phoneClauses + offerClauses(of: "offer") + [isCheapest] + clauses)
  }

  /// Every offer that fits, not only the cheapest of each phone.
  func everyOffer(joining joins: [String]) -> String {
    let index: OfferIndex = phone.namesPhones ? .phone : hasBrands ? .brand : .price
    return sql(
      index, joins,
      phoneClauses + offerClauses(of: "offer"))
  }

  /// The offers of phones that only the lower price of a shop brings into the budget.
  ///
  /// - Parameter own: the same query by the price in force.
  func throughShops(but own: FittingOffers) -> String {
    let among = ["own.id BETWEEN offer.first AND offer.last"] + own.offerClauses(of: "own")
    let index: OfferIndex = phone.namesPhones ? .phone : scope.origin == nil ? .shop : .price
    return sql(
      index, [],
      phoneClauses + (offer.configuration + offer.throughShops).map { $0("offer") } + [
        "NOT EXISTS (SELECT 1 FROM offer AS own WHERE \(among.joined(separator: " AND ")))"
      ])
  }

  /// The index that is in the order asked for, else the one that leads to the fewest offers. What
  /// names its phones is so little that it may be sorted.
  private func index(in order: OfferIndex?) -> OfferIndex {
    if phone.namesPhones { return .phone }
    let isByStart = offer.cheaper.isEmpty && scope.phones != .all
    switch order {
    case .price: return isByStart ? .start : .price
    case let order?: return order
    case nil: return hasBrands ? .brand : isByStart ? .start : .price
    }
  }

  private var phoneClauses: [String] {
    switch scope.phones {
    case .current: phone.clauses + ["offer.current = 1"]
    case .older: phone.clauses + ["offer.current = 0"]
    case .all: phone.clauses
    }
  }

  private func offerClauses(of name: String) -> [String] {
    (offer.configuration + offer.price).map { $0(name) }
  }

  /// The cheaper offers of a phone come before it; where nothing is asked that they can miss, only
  /// the first is the cheapest that fits.
  private var isCheapest: String {
    guard !offer.cheaper.isEmpty else { return "offer.id = offer.first" }
    let clauses = offer.cheaper.map { $0("cheaper") }.joined(separator: " AND ")
    return """
      (offer.id = offer.first OR NOT EXISTS (SELECT 1 FROM offer AS cheaper
          WHERE cheaper.id >= offer.first AND cheaper.id < offer.id AND \(clauses)))
      """
  }

  private func sql(_ index: OfferIndex, _ joins: [String], _ clauses: [String]) -> String {
    // SQLite looks no index up for what nothing can fulfil, and refuses to be told one.
    let table = phone.isImpossible ? "offer" : "offer INDEXED BY \(index)"
    let conditions = clauses.isEmpty ? [] : ["WHERE " + clauses.joined(separator: "\n  AND ")]
    return (["FROM \(table)"] + joins + conditions).joined(separator: "\n")
  }
}

/// The indexes of `offer`.
enum OfferIndex: String, CustomStringConvertible {
  case value, price, start, newest, brand, phone, shop

  var description: String { self == .start ? "offer_at_start" : "offer_by_\(rawValue)" }
}
