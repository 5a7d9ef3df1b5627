/// How many phones stand in each price band, for all and for each brand or year.
public struct BandsAnswer: Hashable, Sendable {
  /// All bands, from the cheapest up, for all phones together.
  public let bands: [BandCount]
  /// The same for each brand or year, where that was asked for; only those that have phones.
  public let groups: [BandGroup]
  public let grouping: BandGrouping?
  public let asOf: CalendarDay
  /// What limits the phones, one phrase a condition.
  public let narrowing: [Phrase]
  /// Which phones are counted.
  public let counted: PhonesCounted

  public init(
    bands: [BandCount], groups: [BandGroup] = [], grouping: BandGrouping? = nil,
    asOf: CalendarDay, narrowing: [Phrase] = [], counted: PhonesCounted = PhonesCounted()
  ) {
    self.bands = bands
    self.groups = groups
    self.grouping = grouping
    self.asOf = asOf
    self.narrowing = narrowing
    self.counted = counted
  }
}

/// By what phones are counted beside the bands.
public enum BandGrouping: String, CaseIterable, Sendable {
  case brand, year
}

/// The phones of one brand or year by price band.
public struct BandGroup: Hashable, Sendable {
  public var name: String
  /// All bands, from the cheapest up.
  public var bands: [BandCount]

  public init(name: String, bands: [BandCount]) {
    self.name = name
    self.bands = bands
  }

  public var phones: Int { bands.reduce(0) { $0 + $1.phones } }
}
