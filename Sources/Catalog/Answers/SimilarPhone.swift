/// The phones most like one phone.
public struct SimilarPhones: Hashable, Sendable {
  /// The phone asked about, with its starting price.
  public let offer: Offer
  public let asOf: CalendarDay
  /// Whether only cheaper phones were asked for.
  public let cheaper: Bool
  /// Nearest first.
  public let phones: [SimilarPhone]
  /// Among which phones was looked.
  public let counted: PhonesCounted

  public init(
    offer: Offer, asOf: CalendarDay, cheaper: Bool, phones: [SimilarPhone],
    counted: PhonesCounted = PhonesCounted()
  ) {
    self.offer = offer
    self.asOf = asOf
    self.cheaper = cheaper
    self.phones = phones
    self.counted = counted
  }
}

/// One phone like another.
public struct SimilarPhone: Hashable, Sendable {
  public let offer: Offer
  /// 0 for the same specifications, 1000 for the opposite in all.
  public let distance: Int
  /// The properties in which the two differ, the largest difference first.
  public let differences: [SimilarityDifference]
  /// From the price of the phone asked about to the price of this one.
  public let price: PriceStep?

  public init(
    offer: Offer, distance: Int, differences: [SimilarityDifference], price: PriceStep?
  ) {
    self.offer = offer
    self.distance = distance
    self.differences = differences
    self.price = price
  }
}

/// One property in which a phone differs from the phone asked about.
public struct SimilarityDifference: Hashable, Sendable {
  public let property: PhoneProperty
  /// Value of the phone asked about.
  public let from: ComparedValue?
  /// Value of the phone that is like it.
  public let to: ComparedValue?
  public let direction: SimilarityDirection

  public init(
    property: PhoneProperty, from: ComparedValue?, to: ComparedValue?,
    direction: SimilarityDirection
  ) {
    self.property = property
    self.from = from
    self.to = to
    self.direction = direction
  }
}

/// Whether a phone that is like another is better or worse in a property.
public enum SimilarityDirection: String, CaseIterable, Sendable {
  case better, worse
  /// Neither is better, or one of the two is not known.
  case different
}
