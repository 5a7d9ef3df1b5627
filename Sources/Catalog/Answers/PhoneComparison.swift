/// Two or more phones side by side, one row a property.
public struct PhoneComparison: Hashable, Sendable {
  public let asOf: CalendarDay
  public let phones: [ComparedPhone]
  /// Properties that at least one of the phones has a value for.
  public let rows: [ComparisonRow]

  public init(asOf: CalendarDay, phones: [ComparedPhone], rows: [ComparisonRow]) {
    self.asOf = asOf
    self.phones = phones
    self.rows = rows
  }

  /// The rows in which the phones differ.
  public var differences: [ComparisonRow] { rows.filter(\.differs) }
}

/// One phone of a comparison.
public struct ComparedPhone: Hashable, Sendable {
  /// The phone with its starting price.
  public let offer: Offer
  /// Every price in force, cheapest first.
  public let prices: [PriceInForce]

  public init(offer: Offer, prices: [PriceInForce]) {
    self.offer = offer
    self.prices = prices
  }
}

/// One property of the phones of a comparison.
public struct ComparisonRow: Hashable, Sendable {
  public let property: PhoneProperty
  /// One value for each phone, `nil` where it is not known.
  public let values: [ComparedValue?]
  /// Indices of the phones with the better value; empty where none is better or "better" is not
  /// defined for the property.
  public let better: [Int]
  /// Whether the values are not all the same; an unknown value differs from a known one.
  public let differs: Bool

  public init(property: PhoneProperty, values: [ComparedValue?], better: [Int], differs: Bool) {
    self.property = property
    self.values = values
    self.better = better
    self.differs = differs
  }
}

/// Something that phones are compared by.
public enum PhoneProperty: Hashable, Sendable {
  /// Starting price.
  case price
  /// Days from the date of the starting price to the day asked for.
  case priceAge
  case listed
  case configurations
  /// RAM of the largest configuration.
  case ram
  /// Storage of the largest configuration.
  case storage
  case network
  case os, osVersion
  case chipset
  case displayInches, displayType, resolution, refreshHz
  case batteryMAh, chargingW
  case rearCameraMP, rearCameras, frontCameraMP, cameraPartner
  case ipRating
  case weightG
  case simSlots
  case feature(Feature)

  /// All in the order they are shown.
  public static let all: [PhoneProperty] =
    [
      .price, .priceAge, .listed, .configurations, .ram, .storage, .network, .os, .osVersion,
      .chipset, .displayInches, .displayType, .resolution, .refreshHz, .batteryMAh, .chargingW,
      .rearCameraMP, .rearCameras, .frontCameraMP, .cameraPartner, .ipRating, .weightG, .simSlots,
    ] + Feature.allCases.map(PhoneProperty.feature)

  /// Name of the property in JSON and CSV: `battery_mah`.
  public var name: String {
    switch self {
    case .price: "price_php"
    case .priceAge: "price_age_days"
    case .listed: "launched"
    case .configurations: "variants"
    case .ram: "ram_gb"
    case .storage: "storage_gb"
    case .network: "network"
    case .os: "os"
    case .osVersion: "os_version"
    case .chipset: "chipset"
    case .displayInches: "display_inches"
    case .displayType: "display_type"
    case .resolution: "resolution"
    case .refreshHz: "refresh_hz"
    case .batteryMAh: "battery_mah"
    case .chargingW: "charging_w"
    case .rearCameraMP: "rear_camera_mp"
    case .rearCameras: "rear_cameras"
    case .frontCameraMP: "front_camera_mp"
    case .cameraPartner: "camera_partner"
    case .ipRating: "ip_rating"
    case .weightG: "weight_g"
    case .simSlots: "sim_slots"
    case .feature(let feature): feature.rawValue
    }
  }
}

/// The value of a property, still as data.
public enum ComparedValue: Hashable, Sendable {
  case text(String)
  case texts([String])
  /// In the unit of its property.
  case number(Double)
  case flag(Bool)
  case date(PartialDate, ListingBasis)
  case price(PriceInForce)
  /// Whole days.
  case days(Int)
  case configurations([Configuration])
}
