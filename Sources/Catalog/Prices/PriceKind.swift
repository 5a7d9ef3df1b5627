/// What an amount that a source stated is.
public enum PriceKind: String, CaseIterable, Sendable {
  /// Official suggested retail price.
  case srp
  /// A new official price.
  case priceDrop = "price-drop"
  /// Official, for a stated period.
  case promo
  /// Official online store or marketplace price followed by a list.
  case online
  /// What a shop sold it for.
  case street
  /// A shop's own list price.
  case shop
  /// Telco kit or plan.
  case kit

  /// Whether the maker itself set the price.
  public var isOfficial: Bool {
    switch self {
    case .srp, .priceDrop, .promo: true
    case .online, .street, .shop, .kit: false
    }
  }

  /// Whether it serves as the price in force where no official one exists.
  public var servesAsFallback: Bool {
    switch self {
    case .online, .street, .shop: true
    case .srp, .priceDrop, .promo, .kit: false
    }
  }
}
