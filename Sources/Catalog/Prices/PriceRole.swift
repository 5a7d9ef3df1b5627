/// As what a price is the price in force.
public enum PriceRole: String, CaseIterable, Sendable {
  /// The official price in force.
  case official
  /// The lowest price of shops in the twelve months before.
  case shop
  /// The last price of a shop, which is older than that.
  case lastSeen = "last seen"
  /// The price of a shop that brings the phone in, of a phone that nothing else names.
  case imported = "import"
}
