import Catalog

extension BudgetQuery {
  /// The properties of a phone that the question asks about, in the order of its conditions, then
  /// of its uses and its order; those that every list shows are among them.
  var askedProperties: [PhoneProperty] {
    var asked: [PhoneProperty] = []
    for condition in conditions {
      switch condition {
      case .features: asked += features.map(PhoneProperty.feature)
      case .notFeatures: asked += notFeatures.map(\.property)
      default: if let property = condition.column { asked.append(property) }
      }
    }
    asked += uses.flatMap(\.properties)
    if effectiveSort == .battery { asked.append(.batteryMAh) }
    var once: [PhoneProperty] = []
    for property in asked where !once.contains(property) { once.append(property) }
    return once
  }
}

extension QueryCondition {
  /// The property that has a column where the condition is asked; `nil` for what the name, the
  /// variant and the price show, and for lists of properties.
  fileprivate var column: PhoneProperty? {
    switch self {
    case .network: .network
    case .os: .os
    case .batteryMAh: .batteryMAh
    case .refreshHz: .refreshHz
    case .cameraMP: .rearCameraMP
    case .chargingW: .chargingW
    case .displayInches: .displayInches
    case .frontCameraMP: .frontCameraMP
    case .maxWeightG: .weightG
    case .chipset: .chipset
    case .cameraPartner: .cameraPartner
    case .launched: .listed
    case .price, .brands, .notBrands, .model, .ramGB, .storageGB, .features, .notFeatures: nil
    }
  }
}

extension AbsentFeature {
  fileprivate var property: PhoneProperty {
    switch self {
    case .feature(let feature): .feature(feature)
    case .network: .network
    case .os: .os
    }
  }
}

extension Use {
  /// The two specifications that weigh most for the use among those that have a column of their
  /// own.
  fileprivate var properties: [PhoneProperty] {
    switch self {
    case .gaming: [.chipset, .refreshHz]
    case .camera: [.rearCameraMP, .frontCameraMP]
    case .battery: [.batteryMAh, .chargingW]
    case .kids: [.batteryMAh, .displayInches]
    case .seniors: [.displayInches, .batteryMAh]
    case .school: [.chipset, .batteryMAh]
    case .work: [.batteryMAh, .chargingW]
    }
  }
}

extension PhoneProperty {
  /// The head of a column that is as narrow as its cells.
  var columnWords: String {
    switch self {
    case .refreshHz: "Refresh"
    case .rearCameraMP: "Camera"
    case .frontCameraMP: "Selfie"
    case .cameraPartner: "Lenses"
    default: words
    }
  }
}
