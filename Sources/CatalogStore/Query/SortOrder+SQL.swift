internal import Catalog

extension SortOrder {
  /// What follows `ORDER BY`, over the tables `offer`, `price` and `phone`; what is unknown comes
  /// last, and ties are broken by price, then id.
  var terms: String {
    let ties = "offer.centavos, offer.phone"
    return switch self {
    case .price: ties
    case .priceDescending: "offer.centavos DESC, offer.phone"
    case .value: "offer.imported, value_score DESC, \(ties)"
    case .newest: "offer.imported, offer.newest DESC, offer.better_known DESC, \(ties)"
    case .battery: "offer.battery_mah DESC NULLS LAST, \(ties)"
    case .storage: "price.storage_gb DESC NULLS LAST, \(ties)"
    case .ram: "price.ram_gb DESC NULLS LAST, \(ties)"
    }
  }

  /// The index that is in this order; `nil` where none is, and what fits is sorted.
  func index(uses: [Use]) -> OfferIndex? {
    switch self {
    case .price, .priceDescending: .price
    case .value: uses.isEmpty ? .value : nil
    case .newest: .newest
    case .battery, .storage, .ram: nil
    }
  }

  /// Of phones known only within bounds the better known come first; on `standing`.
  static let betterKnown = "iif(standing.launch_latest IS NULL, 0, standing.known) DESC"
}
