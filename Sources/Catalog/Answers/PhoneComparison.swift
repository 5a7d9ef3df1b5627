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
  public var differences: [ComparisonRow] { rows.filter { $0.differs } }
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
