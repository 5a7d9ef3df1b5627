import Catalog

extension BudgetQuery {
  /// The properties of a phone that the question asks about, in the order of its conditions, then
  /// of its uses and its order; those that every list shows are among them.
  var askedProperties: [PhoneProperty] {
    var asked: [PhoneProperty] = []
    for condition in conditions {
      switch condition {
      case .features: asked += features.map(PhoneProperty.feature)
      case .notFeatures: asked += notFeatures.map { $0.property }
      default: if let property = condition.column { asked.append(property) }
      }
    }
    asked += uses.flatMap { $0.properties }
    if effectiveSort == .battery { asked.append(.specification(.batteryMAh)) }
    var once: [PhoneProperty] = []
    for property in asked where !once.contains(property) { once.append(property) }
    return once
  }
}

extension QueryCondition {
  /// The property that has a column where the condition is asked; `nil` for what the name, the
  /// variant and the price show.
  fileprivate var column: PhoneProperty? {
    switch property {
    case .specification, .listed: property
    case .price, .priceAge, .configurations, .ram, .storage, nil: nil
    }
  }
}

extension AbsentFeature {
  fileprivate var property: PhoneProperty {
    switch self {
    case .feature(let feature): .feature(feature)
    case .network: .specification(.network)
    case .os: .specification(.os)
    }
  }
}

extension Use {
  /// The two specifications that weigh most for the use among those that have a column of their
  /// own.
  fileprivate var properties: [PhoneProperty] { fields.map(PhoneProperty.specification) }

  private var fields: [SpecificationField] {
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
  var columnWords: Phrase {
    guard case .specification(let field) = self else { return words }
    return switch field {
    case .refreshHz: .same("Refresh")
    case .rearCameraMP: .same("Camera")
    case .frontCameraMP: .same("Selfie")
    case .cameraPartner: .lenses
    default: words
    }
  }
}
