package import Catalog

extension GuideEntry {
  /// How many strong points are named; more of them say nothing of what sets a phone apart.
  private static let named = 4
  /// Conditions that are no reason in words: a phone's name tells its brand and model, and whoever
  /// asks for a system sees nothing else.
  private static let unsaid: [QueryCondition] = [.brands, .notBrands, .model, .os]

  /// `₱7,990, 5G; 5,000 mAh battery, 120 Hz AMOLED display`: what it has of what was asked, then in
  /// what it is strong, else what is known of it.
  package var words: Phrase {
    var met: [Phrase] = []
    var terms: [ValueTerm] = []
    for reason in reasons {
      switch reason {
      case .meets(let condition, let value):
        if !Self.unsaid.contains(condition) { met.append(condition.words(value)) }
      case .strong(let term, _): terms.append(term)
      }
    }
    let usual: [ValueTerm] = [.battery, .chipset, .display, .camera]
    var points: [Phrase] = []
    for term in terms + usual where points.count < Self.named {
      guard let words = offer.words(of: term), !points.contains(words),
        !met.contains(where: { words.english.hasPrefix($0.english) })
      else { continue }
      points.append(words)
    }
    if points.isEmpty { points.append(.nothingKnownOfSpecifications) }
    return [met.joined(separator: ", "), points.joined(separator: ", ")]
      .filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

extension Offer {
  /// What a phone has in a term of the score, in the words of a shopper; `nil` where it is not
  /// known or nothing to name.
  fileprivate func words(of term: ValueTerm) -> Phrase? {
    let specifications = phone.specifications
    return switch term {
    case .chipset: specifications.chipset.map { .same($0) }
    case .ram: configuration.ramGB.map { .same("\(Configuration.size($0)) RAM") }
    case .storage: configuration.storageGB.map { .same("\(Configuration.size($0)) storage") }
    case .display: specifications.displayWords
    case .screenSize: specifications.displayInches.map { .inchScreen($0.plain) }
    case .battery: specifications.batteryMAh.map { .mAhBattery(grouped($0)) }
    case .charging: specifications.chargingW.map { .same("\($0.plain) W charging") }
    case .camera: specifications.cameraWords
    case .selfie: specifications.frontCameraMP.map { .frontCamera($0.plain) }
    case .network: specifications.network.map { .same($0.name) }
    case .nfc: specifications.features[.nfc] == true ? .same("NFC") : nil
    case .waterResistance: specifications.ipRating.map { .same($0) }
    case .recency, .price: nil
    }
  }
}

extension Specifications {
  fileprivate var displayWords: Phrase? {
    let panel = features[.amoled] == true ? "AMOLED" : displayType
    let parts = [refreshHz.map { "\($0) Hz" }, panel].compactMap { $0 }
    return parts.isEmpty ? nil : .display(parts.joined(separator: " "))
  }

  fileprivate var cameraWords: Phrase? {
    guard let rearCameraMP else { return nil }
    return features[.opticalStabilization] == true
      ? .cameraWithOIS(rearCameraMP.plain) : .same("\(rearCameraMP.plain) MP camera")
  }
}
