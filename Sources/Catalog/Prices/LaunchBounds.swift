/// Between which days a phone was launched whose launch no source states.
public struct LaunchBounds: Hashable, Sendable {
  /// The first day it can have been; `nil` where nothing tells.
  public let earliest: CalendarDay?
  /// The last day it can have been.
  public let latest: CalendarDay

  public init(earliest: CalendarDay?, latest: CalendarDay) {
    self.earliest = earliest
    self.latest = latest
  }

  /// The year in which it was, where both bounds lie in it.
  public var year: Int? {
    guard let earliest, earliest.year == latest.year else { return nil }
    return latest.year
  }

  /// The bounds of a phone that is not dated; `nil` for one that is.
  ///
  /// It came after the last complete reading of a publisher that lacked it and had it later, by
  /// the day it was first seen or a price of it took effect, not before its predecessor and not
  /// after its successor. A neighbour that contradicts the readings is not believed.
  package static func of(_ facts: PhoneFacts, _ readings: Readings) -> LaunchBounds? {
    let phone = facts.phone
    guard phone.launched == nil, phone.released == nil else { return nil }
    let effects = facts.observations.compactMap { $0.effectiveFrom?.latest }
    let seen = facts.observations.map { $0.observedOn.latest } + [phone.firstSeen.latest]
    var latest = (seen + effects).min() ?? phone.firstSeen.latest
    var earliest: CalendarDay?
    for publisher in facts.publishers(in: readings) {
      guard let first = facts.firstReading(of: publisher, in: readings) else { continue }
      for day in readings.complete(of: publisher, before: min(first, latest)).prefix(1) {
        earliest = max(earliest ?? day.next, day.next)
      }
    }
    if let before = facts.neighbours.before?.earliest, before <= latest {
      earliest = max(earliest ?? before, before)
    }
    if let after = facts.neighbours.after?.latest, after >= earliest ?? after {
      latest = min(latest, after)
    }
    return LaunchBounds(earliest: earliest, latest: latest)
  }
}

extension PhoneFacts {
  /// The publishers that were read to have the phone, each once.
  fileprivate func publishers(in readings: Readings) -> [String] {
    let sources = observations.map { $0.source } + naming
    return Set(sources.compactMap { readings.of(source: $0)?.publisher }).sorted()
  }
}
