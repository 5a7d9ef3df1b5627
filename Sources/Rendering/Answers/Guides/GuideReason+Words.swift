import Catalog

extension QueryCondition {
  /// The property of a phone that the condition is about.
  private var property: PhoneProperty? {
    switch self {
    case .price: .price
    case .network: .network
    case .os: .os
    case .ramGB: .ram
    case .storageGB: .storage
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
    case .brands, .notBrands, .model, .features, .notFeatures: nil
    }
  }

  /// A phone's own value that meets the condition: `₱7,990`, `5G`, `8GB RAM`.
  func words(_ value: ComparedValue) -> String {
    let text = (property ?? .chipset).words(value)
    switch (self, value) {
    case (.price, .price(let price)): return price.amount.formatted
    case (.ramGB, _): return "\(text) RAM"
    case (.storageGB, _): return "\(text) storage"
    case (.cameraMP, _): return "\(text) camera"
    case (.frontCameraMP, _): return "\(text) front camera"
    case (.chargingW, _): return "\(text) charging"
    case (.displayInches, _): return "\(text) display"
    case (.cameraPartner, _): return "\(text) camera"
    case (.launched, _): return "launched \(text)"
    case (.notFeatures, .texts(let texts)):
      return texts.map { "no \($0)" }.joined(separator: ", ")
    case (.notFeatures, .text(let text)): return "no \(text)"
    default: return text
    }
  }

  func json(_ value: ComparedValue) -> JSONValue { (property ?? .chipset).json(value) }
}

extension GuideReason {
  var json: JSONValue {
    switch self {
    case .meets(let condition, let value):
      ["meets": .string(condition.rawValue), "value": condition.json(value)]
    case .strong(let term, let value):
      ["strong": .string(term.rawValue), "value": .integer(value)]
    }
  }
}
