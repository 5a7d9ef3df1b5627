internal import Catalog
internal import Rendering

/// The specifications of a phone in groups, as people look for them.
enum SpecificationTables {
  /// Names of fields by group; a field that no group names stands in the last.
  private static let groups: [(name: String, fields: [String])] = [
    ("Screen", ["display_inches", "display_type", "resolution", "refresh_hz", "amoled"]),
    ("Speed and system", ["chipset", "gpu", "os", "os_version"]),
    ("Cameras", ["rear_camera_mp", "rear_cameras", "front_camera_mp", "camera_partner", "ois"]),
    (
      "Battery", ["battery_mah", "charging_w", "fast_charging", "wireless_charging"]
    ),
    ("Network", ["network", "sim_slots", "dual_sim", "esim", "nfc"]),
  ]
  private static let last = "Body and more"

  private static let places: [String: Int] = {
    var places: [String: Int] = [:]
    for (index, group) in groups.enumerated() {
      for field in group.fields { places[field] = index }
    }
    return places
  }()

  /// The fields of each group, in its order.
  private static let fields: [(name: String, fields: [SpecificationField])] = {
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
          "label": .text(field.label.english),
          "value": .text(PhoneProperty.specification(field).words(value).english),
        ]
      }
      return rows.isEmpty ? nil : ["name": .text(name), "rows": .list(rows)]
    }
  }

  /// What no source tells, in a sentence; `nil` where everything that counts is known.
  static func unknown(of phone: Phone) -> String? {
    let missing = Specifications.fields.filter { field in
      field.isMissed && field.value(phone.specifications) == nil
    }
    guard !missing.isEmpty else { return nil }
    return
      "No source tells: \(missing.map { $0.label.english.lowercasedFirst }.joined(separator: ", "))."
  }

  /// A column of the facts as people read it.
  static func label(ofField name: String) -> String {
    if let field = Specifications.fields.first(where: { $0.name == name }) {
      return field.label.english
    }
    switch name {
    case "price_php": return "Price"
    case "launched": return "Launch"
    case "released": return "Release abroad"
    default: return name
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
