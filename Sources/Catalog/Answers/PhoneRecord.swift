/// Everything a catalogue holds about one phone.
public struct PhoneRecord: Hashable, Sendable {
  public let phone: Phone
  public let brand: Brand
  public let variants: [Variant]
  /// All observations, in the order of the plain-data form.
  public let observations: [PriceObservation]
  public let pricesInForce: [PriceInForce]
  /// How the phone stands in time.
  public let standing: PhoneStanding
  /// Every source that an observation or a field rests on, by id.
  public let sources: [String: PriceSource]
  public let fieldSources: [FieldSource]
  public let conflicts: [SourceConflict]
  public let asOf: CalendarDay
  /// Observations that were taken back: they stay and count no longer.
  public var takenBack: [TakenBackPrice] = []
  /// What is asked a month, in the order of the plain-data form.
  public var instalments: [Instalment] = []

  public init(
    phone: Phone, brand: Brand, variants: [Variant], observations: [PriceObservation],
    pricesInForce: [PriceInForce], standing: PhoneStanding = PhoneStanding(),
    sources: [String: PriceSource], fieldSources: [FieldSource],
    conflicts: [SourceConflict], asOf: CalendarDay
  ) {
    self.phone = phone
    self.brand = brand
    self.variants = variants
    self.observations = observations
    self.pricesInForce = pricesInForce
    self.standing = standing
    self.sources = sources
    self.fieldSources = fieldSources
    self.conflicts = conflicts
    self.asOf = asOf
  }

  /// `Samsung Galaxy A06 5G`.
  public var name: String { "\(brand.name) \(phone.model)" }
}
