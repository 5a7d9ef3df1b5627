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
  public var words: Phrase {
    switch self {
    case .price: .cheapestFirst
    case .priceDescending: .dearestFirst
    case .value: .bestValueFirst
    case .newest: .newestFirst
    case .battery: .largestBatteryFirst
    case .storage: .mostStorageFirst
    case .ram: .mostRAMFirst
    }
  }
}
