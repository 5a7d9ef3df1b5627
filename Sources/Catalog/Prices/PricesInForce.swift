/// The prices in force of one phone: a pure function of its observations and a day.
///
/// The rule: of the official prices in effect by the day the latest stands, a promo only inside its
/// period; prices of shops and marketplaces serve where no official one exists. An undated official
/// price took effect at launch, or, where an earlier reading showed another price, on the day it
/// was first read; it never took effect after a price drop that its own source dates.
public enum PricesInForce {
  /// One price for each configuration that has one, cheapest first.
  ///
  /// - Parameters:
  ///   - variants: all variants of the phone; they tell which configuration a price that names
  ///     only storage, or nothing, can belong to.
  ///   - observations: all observations of the phone, in any order.
  ///   - day: the day whose prices are asked for.
  ///   - knownOn: leaves out what was read after that day; `nil` uses everything.
  public static func of(
    _ phone: Phone, variants: [Variant], observations: [PriceObservation], on day: CalendarDay,
    knownOn: CalendarDay? = nil
  ) -> [PriceInForce] {
    let known = observations.filter { observation in
      observation.phone == phone.id
        && knownOn.map { observation.observedOn.earliest <= $0 } ?? true
    }
    let lines = groups(of: phone, variants: variants, observations: known)
      .compactMap { configuration, members -> Line? in
        let chosen =
          official(members, launch: phone.launched, on: day) ?? fallback(members, on: day)
        return chosen.map { Line(configuration: configuration, chosen: $0) }
      }
    return serving(lines)
      .map { line in
        let observation = line.chosen.observation
        return PriceInForce(
          phone: phone.id, configuration: line.configuration, amount: observation.amount,
          kind: observation.kind, since: line.chosen.since, observedOn: observation.observedOn,
          source: observation.source)
      }
      .sorted {
        $0.amount == $1.amount ? $0.configuration < $1.configuration : $0.amount < $1.amount
      }
  }

  /// The observations of a phone by the configuration they are prices of.
  package static func groups(
    of phone: Phone, variants: [Variant], observations: [PriceObservation]
  ) -> [Configuration: [PriceObservation]] {
    let configurations = variants.filter { $0.phone == phone.id }.map(\.configuration)
    return Dictionary(grouping: observations) {
      $0.configuration.resolved(among: configurations)
    }
  }

  private struct Dated {
    let observation: PriceObservation
    let since: PartialDate
  }

  private struct Line {
    let configuration: Configuration
    let chosen: Dated
    var isOfficial: Bool { chosen.observation.kind.isOfficial }
  }

  private static func official(
    _ members: [PriceObservation], launch: PartialDate?, on day: CalendarDay
  ) -> Dated? {
    let official = officialPrices(members)
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
  }

  /// The official prices of one configuration, without those of a dearer variant that its source
  /// does not name.
  package static func officialPrices(_ members: [PriceObservation]) -> [PriceObservation] {
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
    let firstRead = same.map(\.observedOn).min() ?? observation.observedOn
    let stated = same.compactMap(\.effectiveFrom).min()
    guard observation.kind == .srp else { return stated ?? firstRead }

    let undated = same.filter { $0.kind == .srp && $0.effectiveFrom == nil }
    let isFirst =
      undated.map(\.observedOn).min()
      == official.filter { $0.kind != .promo }.map(\.observedOn).min()
    let since = isFirst ? launch ?? firstRead : stated ?? firstRead
    // A source that lists a price and then a dated drop says which of the two came first.
    let sources = Set(undated.map(\.source))
    let drops = official.filter { $0.kind == .priceDrop && sources.contains($0.source) }
    return ([since] + drops.compactMap(\.effectiveFrom)).min() ?? since
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

  private static func fallback(_ members: [PriceObservation], on day: CalendarDay) -> Dated? {
    members
      .filter { $0.kind.servesAsFallback && $0.observedOn.earliest <= day }
      .max { left, right in
        if left.observedOn != right.observedOn { return left.observedOn < right.observedOn }
        if left.amount != right.amount { return left.amount > right.amount }
        return right < left
      }
      .map { Dated(observation: $0, since: $0.observedOn) }
  }

  /// Leaves out what another line of the phone already answers better.
  ///
  /// A price whose configuration is partly or wholly unknown speaks for every configuration that it
  /// can be, where those are silent, less official or older.
  private static func serving(_ lines: [Line]) -> [Line] {
    let vagueServing = lines.filter { line in
      let narrower = lines.filter { $0.configuration.narrows(line.configuration) }
      let better = narrower.filter { $0.isOfficial || !line.isOfficial }
      guard line.isOfficial else { return better.isEmpty }
      return better.allSatisfy { $0.chosen.since < line.chosen.since }
    }
    return vagueServing.filter { line in
      line.isOfficial
        || !vagueServing.contains { wider in
          wider.isOfficial && line.configuration.narrows(wider.configuration)
        }
    }
  }
}

extension Configuration {
  /// The one of `variants` that this configuration can be, with what all possible ones share
  /// filled in where several can.
  public func resolved(among variants: [Configuration]) -> Configuration {
    let possible = variants.filter(covers)
    guard let first = possible.first else { return self }
    let rams = Set(possible.map(\.ramGB))
    let storages = Set(possible.map(\.storageGB))
    return Configuration(
      ramGB: ramGB ?? (rams.count == 1 ? first.ramGB : nil),
      storageGB: storageGB ?? (storages.count == 1 ? first.storageGB : nil))
  }

  /// Whether `variant` can be meant: all that is known of this configuration is true of it.
  public func covers(_ variant: Configuration) -> Bool {
    (ramGB == nil || ramGB == variant.ramGB)
      && (storageGB == nil || storageGB == variant.storageGB)
  }

  /// Whether this configuration says all that `wider` says, and more.
  func narrows(_ wider: Configuration) -> Bool {
    self != wider && wider.covers(self)
  }
}
