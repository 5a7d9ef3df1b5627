/// The day whose prices are asked for, and what was known of them by when.
package struct PriceMoment: Hashable, Sendable {
  package let asOf: CalendarDay
  /// `nil` where everything had been read by then.
  package let knownOn: CalendarDay?
  /// The day by which things must have been read, as it was asked for.
  package let askedKnownOn: CalendarDay?
  /// The latest day a price was read; its prices are the ones that a catalogue stores.
  package let latest: CalendarDay?

  /// - Parameter firstSeen: the latest day a phone was first seen, which serves where there are no
  ///   prices.
  package init(
    asOf: CalendarDay?, knownOn: CalendarDay?, latest: CalendarDay?, firstSeen: CalendarDay?
  ) {
    self.latest = latest
    self.asOf = asOf ?? knownOn ?? latest ?? firstSeen ?? CalendarDay(ordinal: 0)
    askedKnownOn = knownOn
    // What was known on the latest day, or after it, is everything.
    self.knownOn = knownOn.flatMap { day in latest.map { day < $0 } ?? true ? day : nil }
  }

  /// Whether the stored prices are the ones asked for.
  package var isStored: Bool { (asOf == latest || latest == nil) && knownOn == nil }

  /// The last day on which a phone without a price may have come; `nil` where all may be told.
  package var listedBy: CalendarDay? {
    let last = min(asOf, knownOn ?? asOf)
    return latest.map { last < $0 } ?? false ? last : nil
  }
}
