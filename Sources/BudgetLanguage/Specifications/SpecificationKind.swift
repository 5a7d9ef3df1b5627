/// What a figure with a unit measures.
enum SpecificationKind: Sendable {
  case ram, storage, battery, refresh, camera, charging, display, weight, other

  /// The kind that a noun beside a figure names.
  static func nouns(_ word: String) -> SpecificationKind? {
    guard allNouns.contains(word) else { return nil }
    return switch Noun(rawValue: word) {
    case .ram, .memory: .ram
    case .storage, .rom, .internal: .storage
    case .battery, .batt, .baterya: .battery
    case .refresh: .refresh
    case .camera, .cam, .kamera: .camera
    case .charging, .charger: .charging
    case .display, .screen: .display
    case nil: nil
    }
  }

  private enum Noun: String {
    case ram, memory, storage, rom, `internal`, battery, batt, baterya, refresh, camera, cam, kamera
    case charging, charger, display, screen
  }

  private static let allNouns: WordGroup = """
    ram memory storage rom internal battery batt baterya refresh camera cam kamera charging \
    charger display screen
    """

  /// Words that follow such a noun: `refresh rate`, `internal storage`.
  static let secondNouns: WordGroup = "rate storage size capacity memory speed"

  /// Nouns that may stand after a figure of this kind.
  var nounsAfter: WordGroup {
    switch self {
    case .ram: Self.afterRAM
    case .storage: Self.afterStorage
    case .battery: Self.afterBattery
    case .refresh: Self.afterRefresh
    case .camera: Self.afterCamera
    case .charging: Self.afterCharging
    case .display: Self.afterDisplay
    case .weight: Self.afterWeight
    case .other: Self.none
    }
  }

  static let none: WordGroup = ""
  private static let afterRAM: WordGroup = "ram memory"
  private static let afterStorage: WordGroup = "storage rom internal memory"
  private static let afterBattery: WordGroup = "battery batteries batt baterya capacity"
  private static let afterRefresh: WordGroup = "refresh display screen panel"
  private static let afterCamera: WordGroup = "camera cameras cam kamera main rear back primary"
  private static let afterCharging: WordGroup = "charging charger charge"
  private static let afterWeight: WordGroup = "weight timbang bigat"
  private static let afterDisplay: WordGroup = "display screen lcd panel"
}

/// Units and what they measure; gigabytes and their kin stand apart.
enum SpecificationUnit {
  static let memory: [String: Double] = [
    "gb": 1, "gbs": 1, "gig": 1, "gigs": 1, "gigabyte": 1, "gigabytes": 1, "tb": 1024,
    "terabyte": 1024, "terabytes": 1024, "mb": 1 / 1024, "megabyte": 1 / 1024,
    "megabytes": 1 / 1024, "gbram": 1, "gbrom": 1,
  ]

  static func kind(of unit: String, isGlued: Bool, hasDecimals: Bool) -> SpecificationKind? {
    switch Unit(rawValue: unit) {
    case .mah, .maH: .battery
    case .hz, .hertz: .refresh
    case .mp, .mpx, .megapixel, .megapixels: .camera
    case .w, .watt, .watts, .wcharging: .charging
    case .inch, .inches, .inchs, .doublePrime: .display
    case .in: isGlued || hasDecimals ? .display : nil
    case .g, .gram, .grams: .weight
    case .nits, .nit, .mm, .cm, .nm, .ghz, .fps, .ppi, .kg: .other
    case nil: nil
    }
  }

  private enum Unit: String {
    case mah, maH, hz, hertz, mp, mpx, megapixel, megapixels, w, watt, watts, wcharging
    case inch, inches, inchs, `in`, g, gram, grams, nits, nit, mm, cm, nm, ghz, fps, ppi, kg
    case doublePrime = "\""
  }
}
