internal import Catalog

extension SortOrder {
  /// What follows `ORDER BY`, over the tables `offer`, `phone` and `standing`; what is unknown comes last, and
  /// ties are broken by price, then id.
  var terms: String {
    let ties = "offer.centavos, phone.id"
    return switch self {
    case .price: ties
    case .priceDescending: "offer.centavos DESC, phone.id"
    case .value: "standing.imported, value_score DESC, \(ties)"
    case .newest: "standing.imported, standing.newest DESC, standing.known DESC, \(ties)"
    case .battery: "phone.battery_mah DESC NULLS LAST, \(ties)"
    case .storage: "offer.storage_gb DESC NULLS LAST, \(ties)"
    case .ram: "offer.ram_gb DESC NULLS LAST, \(ties)"
    }
  }
}
