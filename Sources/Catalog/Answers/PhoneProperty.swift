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
  case specification(SpecificationField)

  public static func feature(_ feature: Feature) -> PhoneProperty {
    .specification(.feature(feature))
  }

  /// All in the order they are shown.
  public static let all: [PhoneProperty] =
    [.price, .priceAge, .listed, .configurations, .ram, .storage]
    + Specifications.shownFields.map(PhoneProperty.specification)

  /// Name of the property in JSON and CSV: `battery_mah`.
  public var name: String {
    switch self {
    case .price: "price_php"
    case .priceAge: "price_age_days"
    case .listed: "launched"
    case .configurations: "variants"
    case .ram: "ram_gb"
    case .storage: "storage_gb"
    case .specification(let field): field.name
    }
  }
}
