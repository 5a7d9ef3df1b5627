package import Catalog

extension GuideEntry {
  /// How many strong points are named; more of them say nothing of what sets a phone apart.
  private static let named = 4
  /// Conditions that are no reason in words: a phone's name tells its brand and model, and whoever
  /// asks for a system sees nothing else.
  private static let unsaid: [QueryCondition] = [.brands, .notBrands, .model, .os]

  /// `₱7,990, 5G; 5,000 mAh battery, 120 Hz AMOLED display`: what it has of what was asked, then in
  /// what it is strong, else what is known of it.
  package var words: String {
    var met: [String] = []
    var terms: [ValueTerm] = []
    for reason in reasons {
      switch reason {
      case .meets(let condition, let value):
        if !Self.unsaid.contains(condition) { met.append(condition.words(value)) }
      case .strong(let term, _): terms.append(term)
      }
    }
    let usual: [ValueTerm] = [.battery, .chipset, .display, .camera]
    var points: [String] = []
    for term in terms + usual where points.count < Self.named {
      guard let words = offer.words(of: term), !points.contains(words),
        !met.contains(where: { words.hasPrefix($0) })
      else { continue }
      points.append(words)
    }
    if points.isEmpty { points.append("nothing is known of its specifications") }
    return [met.joined(separator: ", "), points.joined(separator: ", ")]
      .filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension Offer {
  /// What a phone has in a term of the score, in the words of a shopper; `nil` where it is not
  /// known or nothing to name.
  fileprivate func words(of term: ValueTerm) -> String? {
    let specifications = phone.specifications
    return switch term {
    case .chipset: specifications.chipset
    case .ram: configuration.ramGB.map { "\(Configuration.size($0)) RAM" }
    case .storage: configuration.storageGB.map { "\(Configuration.size($0)) storage" }
    case .display: specifications.displayWords
    case .screenSize: specifications.displayInches.map { "\($0.plain)-inch screen" }
    case .battery: specifications.batteryMAh.map { "\(grouped($0)) mAh battery" }
    case .charging: specifications.chargingW.map { "\($0.plain) W charging" }
    case .camera: specifications.cameraWords
    case .selfie: specifications.frontCameraMP.map { "\($0.plain) MP front camera" }
    case .network: specifications.network.map { $0.name }
    case .nfc: specifications.features[.nfc] == true ? "NFC" : nil
    case .waterResistance: specifications.ipRating ?? nil
    case .recency, .price: nil
    }
  }
}

extension Specifications {
  fileprivate var displayWords: String? {
    let panel = features[.amoled] == true ? "AMOLED" : displayType
    let parts = [refreshHz.map { "\($0) Hz" }, panel].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ") + " display"
  }

  fileprivate var cameraWords: String? {
    guard let rearCameraMP else { return nil }
    let stabilised = features[.opticalStabilization] == true ? " with OIS" : ""
    return "\(rearCameraMP.plain) MP camera\(stabilised)"
  }
}
