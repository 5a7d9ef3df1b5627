/// When sources of what is sold stated an amount for a phone.
struct Confirmation {
  private let facts: PhoneFacts
  private let readings: Readings
  /// The reading of each observation.
  private let sources: [Reading?]
  /// When the publishers of archives were first read to have the phone.
  private let firstReadings: [String: CalendarDay]

  init(_ facts: PhoneFacts, _ readings: Readings) {
    self.facts = facts
    self.readings = readings
    sources = facts.observations.map { readings.of(source: $0.source) }
    var firsts: [String: CalendarDay] = [:]
    for source in sources {
      guard let source, source.kind.repeatsItself, firsts[source.publisher] == nil else { continue }
      firsts[source.publisher] = facts.firstReading(of: source.publisher, in: readings)
    }
    firstReadings = firsts
  }

  /// The latest day up to `day` on which a source stated the amount for a configuration; `nil`
  /// where none did by then.
  func latest(
    of amount: Peso, for configuration: Configuration, by day: CalendarDay
  ) -> PartialDate? {
    var latest: PartialDate?
    for (observation, source) in zip(facts.observations, sources) {
      guard observation.amount == amount, observation.kind != .kit else { continue }
      let own = observation.configuration.resolved(among: facts.configurations)
      guard own.covers(configuration) || configuration.covers(own),
        let stated = self.day(of: observation, in: source), stated.earliest <= day
      else { continue }
      latest = latest.map { max($0, stated) } ?? stated
    }
    return latest
  }

  /// The day on which one observation confirms its amount.
  private func day(of observation: PriceObservation, in source: Reading?) -> PartialDate? {
    guard let source, source.kind.repeatsItself else { return readings.day(of: observation) }
    return archived(observation, in: source)
  }

  /// An archive confirms an amount once: on the day its text gives, else when it first read a phone
  /// that it lacked before, else at launch. An amount that moved between two readings of a page is
  /// no repetition, and was stated when it was first read.
  private func archived(_ observation: PriceObservation, in reading: Reading) -> PartialDate? {
    let same = zip(facts.observations, sources).filter { other, source in
      other.amount == observation.amount && source?.publisher == reading.publisher
    }
    if let stated = observation.effectiveFrom ?? same.compactMap({ $0.0.effectiveFrom }).max() {
      return stated
    }
    let had = firstReadings[reading.publisher]
    if let had, let first = same.filter({ $0.1?.kind == .page }).map({ $0.0.observedOn }).min(),
      had < first.earliest
    {
      return first
    }
    // A complete reading of the publisher came before the first that had the phone.
    if let had, !readings.complete(of: reading.publisher, before: had).isEmpty {
      return PartialDate(had)
    }
    return facts.phone.launched ?? facts.phone.released
  }
}
