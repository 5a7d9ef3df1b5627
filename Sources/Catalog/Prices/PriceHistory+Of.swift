extension PriceHistory {
  /// The prices of a phone over time.
  public static func of(_ record: PhoneRecord) -> PriceHistory {
    of(
      record.phone, brandName: record.brand.name, variants: record.variants,
      observations: record.observations, sources: record.sources)
  }

  static func of(
    _ phone: Phone, brandName: String, variants: [Variant], observations: [PriceObservation],
    sources: [String: PriceSource]
  ) -> PriceHistory {
    let groups = PricesInForce.groups(of: phone, variants: variants, observations: observations)
    let lines =
      groups
      .map { configuration, members in
        PriceHistoryLine(
          configuration: configuration,
          steps: steps(
            members.sorted(), of: configuration, launch: phone.launched, sources: sources),
          points: points(members, of: configuration, sources: sources))
      }
      .filter { !$0.steps.isEmpty || !$0.points.isEmpty }
      .sorted { $0.configuration < $1.configuration }
    let read = observations.map { $0.observedOn }
    return PriceHistory(
      phone: phone, brandName: brandName, lines: lines, lowest: lowest(of: lines),
      firstObserved: read.min(), lastObserved: read.max())
  }

  /// The official prices of one configuration, each once, from when it took effect.
  package static func steps(
    _ members: [PriceObservation], of configuration: Configuration, launch: PartialDate?,
    sources: [String: PriceSource]
  ) -> [PriceHistoryStep] {
    let official = OfficialPrices.among(members)
    let dated = official.map { observation -> PriceHistoryStep in
      let since = OfficialPrices.effect(of: observation, among: official, launch)
      let isStated = official.contains {
        $0.amount == observation.amount && $0.effectiveFrom == since
      }
      let basis: PriceStepBasis = isStated ? .stated : since == launch ? .launch : .reading
      let promoEnd =
        observation.effectiveUntil ?? observation.effectiveFrom ?? observation.observedOn
      return PriceHistoryStep(
        since: since, until: observation.kind == .promo ? promoEnd : observation.effectiveUntil,
        amount: observation.amount, kind: observation.kind, basis: basis,
        observedOn: observation.observedOn, source: sources[observation.source],
        isVariantInferred: !observation.states(configuration))
    }
    var steps: [PriceHistoryStep] = []
    for step in dated.sorted(by: stands) {
      if step.kind == .promo {
        let isKnown = steps.contains {
          $0.kind == .promo && $0.amount == step.amount && $0.since == step.since
            && $0.until == step.until
        }
        if !isKnown { steps.append(step) }
      } else if let last = steps.last(where: { $0.kind != .promo }) {
        // Of two prices from the same day the one that came first in order stands; a price that is
        // stated again is no step.
        if last.since.earliest != step.since.earliest, last.amount != step.amount {
          steps.append(step)
        }
      } else {
        steps.append(step)
      }
    }
    return steps
  }

  /// By effect; on the same day the lasting price before the promo, then the drop before the price
  /// it lowers, the later reading and the lower amount, as the price in force is chosen.
  private static func stands(_ left: PriceHistoryStep, _ right: PriceHistoryStep) -> Bool {
    let days = (left.since.earliest, right.since.earliest)
    if days.0 != days.1 { return days.0 < days.1 }
    let promos = (left.kind == .promo, right.kind == .promo)
    if promos.0 != promos.1 { return promos.1 }
    let drops = (left.kind == .priceDrop, right.kind == .priceDrop)
    if drops.0 != drops.1 { return drops.0 }
    if left.observedOn != right.observedOn { return left.observedOn > right.observedOn }
    if left.amount != right.amount { return left.amount < right.amount }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    if left.isVariantInferred != right.isVariantInferred { return right.isVariantInferred }
    if left.until != right.until {
      return (left.until?.iso ?? "") < (right.until?.iso ?? "")
    }
    return (left.source?.id ?? "") < (right.source?.id ?? "")
  }

  /// The prices of shops and marketplaces, each at the day it was read.
  static func points(
    _ members: [PriceObservation], of configuration: Configuration, sources: [String: PriceSource]
  ) -> [PriceHistoryStep] {
    let points = members.filter { $0.kind.servesAsFallback }.map { observation in
      PriceHistoryStep(
        since: observation.observedOn, until: observation.observedOn, amount: observation.amount,
        kind: observation.kind, basis: .reading, observedOn: observation.observedOn,
        source: sources[observation.source],
        isVariantInferred: !observation.states(configuration))
    }
    return Set(points).sorted { left, right in
      if left.since != right.since { return left.since < right.since }
      if left.amount != right.amount { return left.amount < right.amount }
      if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
      return (left.source?.id ?? "") < (right.source?.id ?? "")
    }
  }

  private static func lowest(of lines: [PriceHistoryLine]) -> LowestPrice? {
    lines
      .flatMap { line in
        (line.steps + line.points).map { LowestPrice(configuration: line.configuration, step: $0) }
      }
      .min { left, right in
        if left.step.amount != right.step.amount { return left.step.amount < right.step.amount }
        if left.step.since != right.step.since { return left.step.since < right.step.since }
        return left.configuration < right.configuration
      }
  }
}
