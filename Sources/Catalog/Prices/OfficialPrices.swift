/// The official prices among the observations of one configuration, and when each took effect.
///
/// An undated official price took effect at launch, or, where an earlier reading showed another
/// price, on the day it was first read; it never took effect after a price drop that its own source
/// dates.
package enum OfficialPrices {
  /// The official price of one configuration on a day; `nil` where none had taken effect.
  static func inForce(
    _ members: [PriceObservation], launch: PartialDate?, on day: CalendarDay
  ) -> Dated? {
    let official = among(members)
    let candidates = official.compactMap { observation -> Dated? in
      let since = effect(of: observation, among: official, launch)
      guard since.earliest <= day else { return nil }
      if observation.kind == .promo {
        let end = observation.effectiveUntil ?? observation.effectiveFrom ?? observation.observedOn
        guard day <= end.latest else { return nil }
      }
      return Dated(observation: observation, since: since)
    }
    return candidates.max { isBelow($0, $1, on: day) }
      .map { statingVariant($0, among: candidates, on: day) }
  }

  /// The price in the words of a source that states its configuration, where the one that stands
  /// does not and another states the same amount from the same day.
  private static func statingVariant(
    _ stands: Dated, among candidates: [Dated], on day: CalendarDay
  ) -> Dated {
    guard stands.observation.isVariantInferred || !stands.observation.configuration.isWhole else {
      return stands
    }
    return candidates.filter {
      $0.observation.amount == stands.observation.amount
        && $0.observation.kind == stands.observation.kind && $0.since == stands.since
        && !$0.observation.isVariantInferred && $0.observation.configuration.isWhole
    }.max { isBelow($0, $1, on: day) } ?? stands
  }

  /// The official prices of one configuration, without those of a dearer variant that its source
  /// does not name.
  package static func among(_ members: [PriceObservation]) -> [PriceObservation] {
    members.filter { $0.kind.isOfficial && !isOfDearerVariant($0, among: members) }
  }

  /// Whether a price without configuration and date stands beside a lower one of the same reading:
  /// it is that of a variant which the source does not name.
  private static func isOfDearerVariant(
    _ observation: PriceObservation, among members: [PriceObservation]
  ) -> Bool {
    guard observation.kind == .srp, observation.configuration == .unknown,
      observation.effectiveFrom == nil
    else { return false }
    return members.contains {
      $0.kind.isOfficial && $0.kind != .promo && $0.effectiveFrom == nil
        && $0.observedOn == observation.observedOn && $0.amount < observation.amount
    }
  }

  /// When an official price took effect, among the official ones of the same configuration.
  package static func effect(
    of observation: PriceObservation, among official: [PriceObservation], _ launch: PartialDate?
  ) -> PartialDate {
    if let stated = observation.effectiveFrom { return stated }
    if observation.kind == .promo { return observation.observedOn }
    let same = official.filter { $0.amount == observation.amount && $0.kind != .promo }
    let firstRead = same.map { $0.observedOn }.min() ?? observation.observedOn
    let stated = same.compactMap { $0.effectiveFrom }.min()
    guard observation.kind == .srp else { return stated ?? firstRead }

    let undated = same.filter { $0.kind == .srp && $0.effectiveFrom == nil }
    let isFirst =
      undated.map { $0.observedOn }.min()
      == official.filter { $0.kind != .promo }.map { $0.observedOn }.min()
    let since = isFirst ? launch ?? firstRead : stated ?? firstRead
    // A source that lists a price and then a dated drop says which of the two came first.
    let sources = Set(undated.map { $0.source })
    let drops = official.filter { $0.kind == .priceDrop && sources.contains($0.source) }
    return ([since] + drops.compactMap { $0.effectiveFrom }).min() ?? since
  }

  /// Whether `left` gives way to `right`: the later effect stands; on the same day a promo stands
  /// before a lasting price and a drop before the price it lowers, then what had been read by
  /// `day`, latest first, then the lower amount.
  private static func isBelow(_ left: Dated, _ right: Dated, on day: CalendarDay) -> Bool {
    let days = (left.since.earliest, right.since.earliest)
    if days.0 != days.1 { return days.0 < days.1 }
    let ranks = (rank(left.observation.kind), rank(right.observation.kind))
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    let read = (left.observation.observedOn, right.observation.observedOn)
    let early = (read.0.earliest <= day, read.1.earliest <= day)
    if early.0 != early.1 { return early.1 }
    if read.0 != read.1 { return early.0 ? read.0 < read.1 : read.0 > read.1 }
    if left.observation.amount != right.observation.amount {
      return left.observation.amount > right.observation.amount
    }
    // The last words settle what is the same price, so that the order of the facts never counts.
    return right.observation < left.observation
  }

  private static func rank(_ kind: PriceKind) -> Int {
    switch kind {
    case .promo: 2
    case .priceDrop: 1
    default: 0
    }
  }
}
