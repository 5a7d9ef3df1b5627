/// The prices of shops and marketplaces among the observations of a phone.
struct ShopPrices {
  /// For how many months a shop's price stands: prices of phones fall within a year so far that an
  /// older one says little of what the phone costs.
  static let months = 12

  private let facts: PhoneFacts
  private let readings: Readings

  init(_ facts: PhoneFacts, _ readings: Readings) {
    self.facts = facts
    self.readings = readings
  }

  /// The lowest price of a shop in the twelve months up to a day; at the same amount the latest.
  func lowest(of members: [PriceObservation], on day: CalendarDay) -> Dated? {
    let first = day.monthsBefore(Self.months)
    return dated(members, by: day).filter { $0.since.earliest >= first }.min { left, right in
      let (low, other) = (left.observation.amount, right.observation.amount)
      if low != other { return low < other }
      if left.since != right.since { return left.since > right.since }
      return left.observation < right.observation
    }
  }

  /// The last price of a shop by a day; of several of that day the lowest.
  func last(of members: [PriceObservation], by day: CalendarDay) -> Dated? {
    dated(members, by: day).min { left, right in
      if left.since != right.since { return left.since > right.since }
      let (low, other) = (left.observation.amount, right.observation.amount)
      return low == other ? left.observation < right.observation : low < other
    }
  }

  private func dated(_ members: [PriceObservation], by day: CalendarDay) -> [Dated] {
    members.filter { $0.kind.servesAsFallback }
      .map { Dated(observation: $0, since: read($0)) }
      .filter { $0.since.earliest <= day }
  }

  /// When the amount was read: an archive's counts at its first reading.
  private func read(_ observation: PriceObservation) -> PartialDate {
    guard let reading = readings.of(source: observation.source), reading.kind.repeatsItself else {
      return observation.observedOn
    }
    let same = facts.observations.filter {
      $0.amount == observation.amount
        && readings.of(source: $0.source)?.publisher == reading.publisher
    }
    return same.map { $0.observedOn }.min() ?? observation.observedOn
  }
}

/// An observation with the day from which it counts.
struct Dated {
  let observation: PriceObservation
  let since: PartialDate
}
