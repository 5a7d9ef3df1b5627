/// Changes of official prices.
public struct DropsAnswer: Hashable, Sendable {
  /// The first of them, newest first.
  public let changes: [PriceChange]
  /// How many there are.
  public let total: Int
  /// Of which phones they are; `older` counts changes, not phones.
  public let counted: PhonesCounted
  /// How many lower prices of these phones only an archive's list states, without a day.
  public let undated: Int
  public let asOf: CalendarDay
  /// What limits the changes, one phrase a condition.
  public let narrowing: [Phrase]

  /// How many there are of phones that are no longer sold, shown or not.
  public var older: Int { counted.older }

  public init(
    changes: [PriceChange], total: Int, counted: PhonesCounted = PhonesCounted(),
    undated: Int = 0, asOf: CalendarDay, narrowing: [Phrase] = []
  ) {
    self.changes = changes
    self.total = total
    self.counted = counted
    self.undated = undated
    self.asOf = asOf
    self.narrowing = narrowing
  }
}
