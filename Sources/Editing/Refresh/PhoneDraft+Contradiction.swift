import Catalog

extension PhoneDraft {
  /// Whether a record of the same name is of another phone: it disagrees on three or more of
  /// chipset, battery, display, resolution and cameras. Pages and names are used again.
  func contradicts(_ record: SourceRecord) -> Bool {
    var ours = Specifications()
    for member in byTrust {
      for field in Self.core where field.read(ours) == nil {
        if let value = field.read(member.record.specifications) { _ = field.write(&ours, value) }
      }
    }
    let disagreeing = Self.core.filter { field in
      guard let own = field.read(ours), let other = field.read(record.specifications) else {
        return false
      }
      return SpecificationField.disagree(field.name, own, other)
    }
    // Two figures of cameras are one disagreement.
    let kinds = Set(disagreeing.map { $0.name.hasSuffix("camera_mp") ? "cameras" : $0.name })
    return kinds.count >= Self.mostDisagreements
  }

  /// Disagreements from which two records of a name are two phones.
  private static let mostDisagreements = 3

  private static let core = Specifications.fields.filter {
    ["chipset", "battery_mah", "display_inches", "resolution", "rear_camera_mp", "front_camera_mp"]
      .contains($0.name)
  }

  /// Configurations that Philippine sources other than sellers' addresses name.
  var configurationsHere: [Configuration] {
    members.filter { $0.rank.isPhilippine && $0.rank != .marketplace }
      .flatMap { $0.record.configurations + $0.record.prices.map(\.configuration) }
  }

  /// Whether the record of an international model can be this phone: not one with 5G, where sellers'
  /// addresses are all that is known of the phone and name other memory and no 5G.
  func canBeSold(as record: SourceRecord) -> Bool {
    let offers = members.filter { $0.rank.isPhilippine }.map(\.record)
    guard record.specifications.network == .fiveG, !record.configurations.isEmpty,
      offers.allSatisfy({ !$0.offered.names5G && $0.offered.configuration.isWhole })
    else { return true }
    let offered = Set(offers.map(\.offered.configuration))
    return record.configurations.contains { offered.contains($0) }
  }
}
