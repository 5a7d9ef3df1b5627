/// What a budget question asks for; every condition must hold, and an absent one asks nothing.
public struct BudgetQuery: Hashable, Sendable {
  public var price: PriceRange = .any
  /// At least this generation.
  public var network: Network?
  public var os: OperatingSystem?
  /// Slugs of the brands asked for, any of which may hold; a parent includes its sub-brands.
  public var brands: [String] = []
  /// Slugs of the brands left out, with their sub-brands.
  public var notBrands: [String] = []
  /// Words of the model's name in lower case, all of which must be in it.
  public var model: String?
  /// At least this much RAM, in gigabytes.
  public var ramGB: Double?
  /// At least this much storage, in gigabytes.
  public var storageGB: Double?
  /// At least this capacity, in milliampere-hours.
  public var batteryMAh: Int?
  /// At least this refresh rate, in hertz.
  public var refreshHz: Int?
  /// At least this main rear camera, in megapixels.
  public var cameraMP: Double?
  /// At least this charging power, in watts.
  public var chargingW: Double?
  /// At least this diagonal, in inches.
  public var displayInches: Double?
  /// Words of the chipset's name in lower case, all of which must be in it.
  public var chipset: String?
  /// `Leica`, `Zeiss` or `Hasselblad`.
  public var cameraPartner: String?
  /// Features that must be there.
  public var features: [Feature] = []
  /// Features that must be absent.
  public var notFeatures: [AbsentFeature] = []
  public var launched: YearRange?
  public var use: Use?
  /// `nil` leaves it to ``effectiveSort``.
  public var sort: SortOrder?

  public init() {}

  /// The order asked for, else `value` where a use is named, else `newest`.
  public var effectiveSort: SortOrder { sort ?? (use == nil ? .newest : .value) }
}

/// Something a question asks to be absent: a feature, a network or an operating system.
public enum AbsentFeature: Hashable, Sendable, Comparable {
  case feature(Feature)
  case network(Network)
  case os(OperatingSystem)

  /// `nfc`, `5g`, `android`.
  public var name: String {
    switch self {
    case .feature(let feature): feature.rawValue
    case .network(let network): network.name.lowercased()
    case .os(let os): os.rawValue.lowercased()
    }
  }

  public init?(name: String) {
    if let feature = Feature(rawValue: name) {
      self = .feature(feature)
    } else if let network = Network(name: name) {
      self = .network(network)
    } else if let os = OperatingSystem.allCases.first(where: { $0.rawValue.lowercased() == name }) {
      self = .os(os)
    } else {
      return nil
    }
  }

  public static func < (left: AbsentFeature, right: AbsentFeature) -> Bool {
    left.name < right.name
  }
}
