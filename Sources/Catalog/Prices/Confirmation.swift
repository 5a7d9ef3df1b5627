/// When sources of what is sold stated an amount for a phone.
struct Confirmation {
  private let facts: PhoneFacts
  private let readings: Readings

  init(_ facts: PhoneFacts, _ readings: Readings) {
    self.facts = facts
    self.readings = readings
  }

  /// The latest day up to `day` on which a source stated the amount for a configuration; `nil`
  /// where none did by then.
  func latest(
    of amount: Peso, for configuration: Configuration, by day: CalendarDay
  ) -> PartialDate? {
    facts.observations
      .filter { observation in
        guard observation.amount == amount, observation.kind != .kit else { return false }
        let own = observation.configuration.resolved(among: facts.configurations)
        return own.covers(configuration) || configuration.covers(own)
      }
      .compactMap(day(of:))
      .filter { $0.earliest <= day }
      .max()
  }

  /// The day on which one observation confirms its amount.
  private func day(of observation: PriceObservation) -> PartialDate? {
    guard let reading = readings.of(source: observation.source), reading.kind.repeatsItself else {
      return readings.day(of: observation)
    }
    return archived(observation, in: reading)
  }

  /// An archive confirms an amount once: on the day its text gives, else when it first read a phone
  /// that it lacked before, else at launch. An amount that moved between two readings of a page is
  /// no repetition, and was stated when it was first read.
  private func archived(_ observation: PriceObservation, in reading: Reading) -> PartialDate? {
    let same = facts.observations.filter {
      $0.amount == observation.amount
        && readings.of(source: $0.source)?.publisher == reading.publisher
    }
    if let stated = observation.effectiveFrom ?? same.compactMap({ $0.effectiveFrom }).max() {
      return stated
    }
    if let first = same.filter({ readings.of(source: $0.source)?.kind == .page }).map({
      $0.observedOn
    })
    .min(), let had = facts.firstReading(of: reading.publisher, in: readings),
      had < first.earliest
    {
      return first
    }
    if let first = facts.cameLater(to: reading.publisher, in: readings) {
      return PartialDate(first)
    }
    return facts.phone.launched ?? facts.phone.released
  }
}
