import Catalog
import Rendering

extension Specifications {
  /// What a shopper asks first, in one line: `5G · 6.7″ · 5,000 mAh · 50 MP`.
  var line: String {
    var parts: [String] = []
    if let network { parts.append(network.name) }
    if let displayInches { parts.append("\(displayInches.plain)″") }
    if let batteryMAh { parts.append("\(grouped(batteryMAh)) mAh") }
    if let rearCameraMP { parts.append("\(rearCameraMP.plain) MP") }
    return parts.joined(separator: " · ")
  }

  /// The same as single phrases, with the chipset.
  var chips: [Phrase] {
    var parts: [Phrase] = []
    if let network { parts.append(Phrase(same: network.name)) }
    if let displayInches { parts.append(.screen(displayInches.plain)) }
    if let batteryMAh { parts.append(.mAhBattery(grouped(batteryMAh))) }
    if let rearCameraMP { parts.append(.camera(rearCameraMP.plain)) }
    if let chipset { parts.append(Phrase(same: chipset)) }
    return parts
  }
}

extension Configuration {
  /// `8 GB + 256 GB`, `8 GB RAM`, `1 TB`; `nil` where nothing is known.
  var spacedWords: String? {
    switch (ramGB, storageGB) {
    case (let ram?, let storage?): "\(Self.spaced(ram)) + \(Self.spaced(storage))"
    case (let ram?, nil): "\(Self.spaced(ram)) RAM"
    case (nil, let storage?): "\(Self.spaced(storage)) storage"
    case (nil, nil): nil
    }
  }

  /// `8 GB`, `1 TB`, `512 MB`.
  static func spaced(_ gigabytes: Double) -> String {
    if gigabytes >= 1024 { return "\((gigabytes / 1024).plain) TB" }
    return gigabytes < 1 ? "\((gigabytes * 1024).plain) MB" : "\(gigabytes.plain) GB"
  }
}

extension Phone {
  /// When it came, in words: a launch here, a release abroad, or that it is not known.
  func launchWords(_ bounds: LaunchBounds?) -> Phrase {
    switch listedBy {
    case .launch: Phrase(same: listed.words)
    case .release: .abroad(listed.words)
    case .firstSeen: bounds.map { .by($0.latest.words) } ?? .notKnown
    }
  }
}
