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
  /// At least this front camera, in megapixels.
  public var frontCameraMP: Double?
  /// At most this weight, in grams.
  public var maxWeightG: Double?
  /// Words of the chipset's name in lower case, all of which must be in it.
  public var chipset: String?
  /// `Leica`, `Zeiss` or `Hasselblad`.
  public var cameraPartner: String?
  /// Features that must be there.
  public var features: [Feature] = []
  /// Features that must be absent.
  public var notFeatures: [AbsentFeature] = []
  public var launched: YearRange?
  /// What the phone is for, in the order asked; all count, ranked by the mean of their weights.
  public var uses: [Use] = []
  /// The models asked to be compared, in order; none where fewer than two were named.
  public var models: [AskedModel] = []
  /// How many phones to show; 0 is all, `nil` leaves it to whoever answers.
  public var limit: Int?
  /// `nil` leaves it to ``effectiveSort``.
  public var sort: SortOrder?

  public init() {}

  /// The first use; setting it leaves no other.
  public var use: Use? {
    get { uses.first }
    set { uses = newValue.map { [$0] } ?? [] }
  }

  /// The order asked for, else `newest` where nothing but brands, models and years is asked, else
  /// `value`: whoever names a budget or a need wants the most for it.
  public var effectiveSort: SortOrder { sort ?? (namesNoNeed ? .newest : .value) }

  private var namesNoNeed: Bool {
    var named = BudgetQuery()
    named.brands = brands
    named.notBrands = notBrands
    named.model = model
    named.models = models
    named.launched = launched
    named.limit = limit
    named.sort = sort
    return named == self
  }
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
