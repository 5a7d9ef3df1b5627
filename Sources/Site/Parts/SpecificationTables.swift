internal import Catalog
internal import Rendering

/// The specifications of a phone in groups, as people look for them.
enum SpecificationTables {
  /// Names of fields by group; a field that no group names stands in the last.
  private static let groups: [(name: Phrase, fields: [String])] = [
    (.screen, ["display_inches", "display_type", "resolution", "refresh_hz", "amoled"]),
    (.speedAndSystem, ["chipset", "gpu", "os", "os_version"]),
    (.cameras, ["rear_camera_mp", "rear_cameras", "front_camera_mp", "camera_partner", "ois"]),
    (.battery, ["battery_mah", "charging_w", "fast_charging", "wireless_charging"]),
    (.network, ["network", "sim_slots", "dual_sim", "esim", "nfc"]),
  ]
  private static let last = Phrase.bodyAndMore

  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for (index, group) in groups.enumerated() {
      for field in group.fields { places[field] = index }
    }
    return places
  }()

  /// The fields of each group, in its order.
  private static let fields: [(name: Phrase, fields: [SpecificationField])] = {
    var byName: [String: SpecificationField] = [:]
    for field in Specifications.fields { byName[field.name] = field }
    let named = groups.map { group in
      (name: group.name, fields: group.fields.compactMap { byName[$0] })
    }
    let rest = Specifications.fields.filter { places[$0.name] == nil }
    return named + [(name: last, fields: rest)]
  }()

  /// One table for each group of which something is known.
  static func all(of phone: Phone) -> [PageValue] {
    fields.compactMap { name, fields in
      let rows = fields.compactMap { field -> PageValue? in
        guard let value = field.value(phone.specifications)?.compared else { return nil }
        return [
          "label": .words(field.label),
          "value": .words(PhoneProperty.specification(field).words(value)),
        ]
      }
      return rows.isEmpty ? nil : ["name": .words(name), "rows": .list(rows)]
    }
  }

  /// What no source tells, in a sentence; `nil` where everything that counts is known.
  static func unknown(of phone: Phone) -> Phrase? {
    let missing = Specifications.fields.filter { field in
      field.isMissed && field.value(phone.specifications) == nil
    }
    guard !missing.isEmpty else { return nil }
    let labels = missing.map { field in field.label.map { $0.lowercasedFirst } }
    return .noSourceTells(labels.joined(separator: ", "))
  }

  /// A column of the facts as people read it.
  static func label(ofField name: String) -> Phrase {
    if let field = Specifications.fields.first(where: { $0.name == name }) {
      return field.label
    }
    switch name {
    case "price_php": return .price
    case "launched": return .launch
    case "released": return .releaseAbroad
    default: return Phrase(same: name)
    }
  }
}

extension String {
  /// The text with its first letter small, unless it is an abbreviation: `NFC` stays.
  fileprivate var lowercasedFirst: String {
    let second = dropFirst().first
    return second?.isUppercase ?? false ? self : prefix(1).lowercased() + dropFirst()
  }
}
