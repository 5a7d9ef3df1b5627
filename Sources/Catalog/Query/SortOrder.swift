/// How the phones of an answer are ordered.
public enum SortOrder: String, CaseIterable, Sendable {
  /// Cheapest first.
  case price
  /// Dearest first.
  case priceDescending = "-price"
  /// Most value first, by the published formula.
  case value
  /// Latest launch first.
  case newest
  /// Largest battery first.
  case battery
  /// Most storage first.
  case storage
  /// Most RAM first.
  case ram

  /// The words a person reads: `newest first`.
  public var words: String {
    switch self {
    case .price: "cheapest first"
    case .priceDescending: "dearest first"
    case .value: "best value first"
    case .newest: "newest first"
    case .battery: "largest battery first"
    case .storage: "most storage first"
    case .ram: "most RAM first"
    }
  }
}
