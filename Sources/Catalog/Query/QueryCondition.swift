/// One condition of a query, by the name its JSON key bears: what can be dropped or shown alone.
public enum QueryCondition: String, CaseIterable, Sendable {
  case price, network, os, brands
  case notBrands = "not_brands"
  case model
  case ramGB = "ram_gb"
  case storageGB = "storage_gb"
  case batteryMAh = "battery_mah"
  case refreshHz = "refresh_hz"
  case cameraMP = "camera_mp"
  case chargingW = "charging_w"
  case displayInches = "display_inches"
  case frontCameraMP = "front_camera_mp"
  case maxWeightG = "max_weight_g"
  case chipset
  case cameraPartner = "camera_partner"
  case features
  case notFeatures = "not_features"
  case launched

  /// Whether `query` sets this condition.
  public func isSet(in query: BudgetQuery) -> Bool { query.dropping(self) != query }
}

extension BudgetQuery {
  /// The same query without one condition.
  public func dropping(_ condition: QueryCondition) -> BudgetQuery {
    var query = self
    switch condition {
    case .price: query.price = .any
    case .network: query.network = nil
    case .os: query.os = nil
    case .brands: query.brands = []
    case .notBrands: query.notBrands = []
    case .model:
      query.model = nil
      query.models = []
    case .ramGB: query.ramGB = nil
    case .storageGB: query.storageGB = nil
    case .batteryMAh: query.batteryMAh = nil
    case .refreshHz: query.refreshHz = nil
    case .cameraMP: query.cameraMP = nil
    case .chargingW: query.chargingW = nil
    case .displayInches: query.displayInches = nil
    case .frontCameraMP: query.frontCameraMP = nil
    case .maxWeightG: query.maxWeightG = nil
    case .chipset: query.chipset = nil
    case .cameraPartner: query.cameraPartner = nil
    case .features: query.features = []
    case .notFeatures: query.notFeatures = []
    case .launched: query.launched = nil
    }
    return query
  }

  /// The conditions that are set, in the order of the JSON keys.
  public var conditions: [QueryCondition] {
    QueryCondition.allCases.filter { $0.isSet(in: self) }
  }
}
