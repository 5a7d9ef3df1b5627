/// The prices in force of one phone: a pure function of its observations and a day.
///
/// The rule: of the official prices in effect by the day the latest stands, a promo only inside its
/// period; prices of shops and marketplaces serve where no official one exists. An undated official
/// price took effect at launch, or, where an earlier reading showed another price, on the day it
/// was first read.
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
      knownOn.map { observation.observedOn.earliest <= $0 } ?? true
    }
    var lines: [Line] = []
    for (group, members) in groups(of: phone, variants: variants, observations: known) {
      if let chosen = official(members, launch: phone.launched, on: day) {
        lines.append(Line(group: group, chosen: chosen))
      } else if let chosen = fallback(members, on: day) {
        lines.append(Line(group: group, chosen: chosen))
      }
    }
    return serving(lines)
      .map { line in
        let observation = line.chosen.observation
        return PriceInForce(
          phone: phone.id, configuration: line.group.configuration, amount: observation.amount,
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
  ) -> [ConfigurationGroup: [PriceObservation]] {
    let configurations = variants.filter { $0.phone == phone.id }.map(\.configuration)
    return Dictionary(grouping: observations) { observation in
      let configuration = observation.configuration.resolved(among: configurations)
      // A price that names no more than what all variants share speaks of the whole phone, however
      // it says so.
      let isWholePhone =
        configurations.isEmpty
        ? observation.configuration == .unknown
        : configurations.count > 1 && configurations.allSatisfy(configuration.covers)
      return ConfigurationGroup(configuration: configuration, isWholePhone: isWholePhone)
    }
  }

  package struct ConfigurationGroup: Hashable {
    package let configuration: Configuration
    package let isWholePhone: Bool
  }

  private struct Dated {
    let observation: PriceObservation
    let since: PartialDate
  }

  private struct Line {
    let group: ConfigurationGroup
    let chosen: Dated
    var isOfficial: Bool { chosen.observation.kind.isOfficial }
  }

  private static func official(
    _ members: [PriceObservation], launch: PartialDate?, on day: CalendarDay
  ) -> Dated? {
    let official = members.filter(\.kind.isOfficial)
    guard let firstReading = official.map(\.observedOn).min() else { return nil }
    let candidates = official.compactMap { observation -> Dated? in
      let since = effect(of: observation, among: official, firstReading, launch)
      guard since.earliest <= day else { return nil }
      if observation.kind == .promo {
        let end = observation.effectiveUntil ?? observation.effectiveFrom ?? observation.observedOn
        guard day <= end.latest else { return nil }
      }
      return Dated(observation: observation, since: since)
    }
    return candidates.max { isBelow($0, $1, on: day) }
  }

  /// When an official price took effect, among the official ones of the same configuration.
  package static func effect(
    of observation: PriceObservation, among official: [PriceObservation],
    _ firstReading: PartialDate, _ launch: PartialDate?
  ) -> PartialDate {
    if let stated = observation.effectiveFrom { return stated }
    let sameAmount = official.filter { $0.amount == observation.amount && $0.kind != .promo }
    let firstRead = sameAmount.map(\.observedOn).min() ?? observation.observedOn
    switch observation.kind {
    case .promo: return observation.observedOn
    case .priceDrop: return sameAmount.compactMap(\.effectiveFrom).min() ?? firstRead
    default:
      if firstRead == firstReading, let launch { return launch }
      return sameAmount.compactMap(\.effectiveFrom).min() ?? firstRead
    }
  }

  /// Whether `left` gives way to `right`: the later effect stands; on the same day a promo stands
  /// before a lasting price, then what had been read by `day`, latest first, then the lower amount.
  private static func isBelow(_ left: Dated, _ right: Dated, on day: CalendarDay) -> Bool {
    let days = (left.since.earliest, right.since.earliest)
    if days.0 != days.1 { return days.0 < days.1 }
    let promos = (left.observation.kind == .promo, right.observation.kind == .promo)
    if promos.0 != promos.1 { return promos.1 }
    let read = (left.observation.observedOn, right.observation.observedOn)
    let early = (read.0.earliest <= day, read.1.earliest <= day)
    if early.0 != early.1 { return early.1 }
    if read.0 != read.1 { return early.0 ? read.0 < read.1 : read.0 > read.1 }
    if left.observation.amount != right.observation.amount {
      return left.observation.amount > right.observation.amount
    }
    return left.observation.source > right.observation.source
  }

  private static func fallback(_ members: [PriceObservation], on day: CalendarDay) -> Dated? {
    members
      .filter { $0.kind.servesAsFallback && $0.observedOn.earliest <= day }
      .max { left, right in
        if left.observedOn != right.observedOn { return left.observedOn < right.observedOn }
        if left.amount != right.amount { return left.amount > right.amount }
        return left.source > right.source
      }
      .map { Dated(observation: $0, since: $0.observedOn) }
  }

  /// Leaves out what another line of the phone already answers better.
  private static func serving(_ lines: [Line]) -> [Line] {
    let wholePhoneOfficial = lines.contains { $0.group.isWholePhone && $0.isOfficial }
    let variantLines = lines.filter { !$0.group.isWholePhone }
    return lines.filter { line in
      if line.group.isWholePhone {
        // A price of the whole phone speaks where its variants are silent, less official or older.
        let better = variantLines.filter { $0.isOfficial || !line.isOfficial }
        guard line.isOfficial else { return better.isEmpty }
        return better.allSatisfy { $0.chosen.since < line.chosen.since }
      }
      return line.isOfficial || !wholePhoneOfficial
    }
  }
}

extension Configuration {
  /// Whether `other` can be meant: the same in every part that this one knows.
  public func covers(_ other: Configuration) -> Bool {
    (ramGB == nil || ramGB == other.ramGB) && (storageGB == nil || storageGB == other.storageGB)
  }

  /// The one of `variants` that this configuration can be, with what all possible ones share
  /// filled in where several can.
  public func resolved(among variants: [Configuration]) -> Configuration {
    let possible = variants.filter { variant in
      (ramGB == nil || variant.ramGB == ramGB)
        && (storageGB == nil || variant.storageGB == storageGB)
    }
    guard let first = possible.first else { return self }
    let rams = Set(possible.map(\.ramGB))
    let storages = Set(possible.map(\.storageGB))
    return Configuration(
      ramGB: ramGB ?? (rams.count == 1 ? first.ramGB : nil),
      storageGB: storageGB ?? (storages.count == 1 ? first.storageGB : nil))
  }
}
