public import Catalog

/// The changes of official prices that sources tell of.
public enum PriceChanges {
  /// The changes that satisfy every limit, newest first.
  ///
  /// A change is a day on which a source says that a price took effect, or the day on which a
  /// later reading first shows another official price. Two sources that state different prices at
  /// the same time disagree; that is no change, unless the one is kept as a price drop.
  ///
  /// - Parameters:
  ///   - since: the first day a change can take effect on, by the earliest it can be.
  ///   - until: the last such day.
  ///   - brands: ids of brands, any of which may hold, sub-brands included; empty for all.
  ///   - atLeast: size of the change in hundredths of a percent of the earlier price.
  ///   - promos: counts promotional prices of a stated period as changes too.
  public static func of(
    _ facts: FactIndex, since: CalendarDay? = nil, until: CalendarDay? = nil,
    brands: [String] = [], atLeast basisPoints: Int = 0, promos: Bool = false
  ) -> [PriceChange] {
    facts.phones
      .filter { phone in
        brands.isEmpty || brands.contains { facts.brand(phone.brand, isWithin: $0) }
      }
      .flatMap { changes(of: $0, in: facts, promos: promos) }
      .filter { change in
        let day = change.toDate.earliest
        return since.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
          && (change.step.basisPoints.map(\.magnitude) ?? 0) >= basisPoints.magnitude
      }
      .sorted { left, right in
        if left.toDate != right.toDate { return left.toDate > right.toDate }
        let positions = (
          facts.position(of: left.phone.id), facts.position(of: right.phone.id)
        )
        if positions.0 != positions.1 { return positions.0 < positions.1 }
        if left.configuration != right.configuration {
          return left.configuration < right.configuration
        }
        return left.step.to < right.step.to
      }
  }

  private static func changes(
    of phone: Phone, in facts: FactIndex, promos: Bool
  ) -> [PriceChange] {
    guard let observations = facts.observations[phone.id], observations.count > 1 else {
      return []
    }
    let groups = PricesInForce.groups(
      of: phone, variants: facts.variants[phone.id] ?? [], observations: observations)
    return groups.flatMap { configuration, members in
      let steps = PriceHistory.steps(members, launch: phone.launched, sources: facts.sources)
      let lasting = steps.filter { $0.kind != .promo }
      var pairs = Array(zip(lasting, lasting.dropFirst()))
      if promos {
        pairs += steps.filter { $0.kind == .promo }.compactMap { promo in
          lasting.last { $0.since.earliest <= promo.since.earliest }.map { ($0, promo) }
        }
      }
      return pairs.compactMap { from, to -> PriceChange? in
        guard from.amount != to.amount, let fromSource = from.source, let toSource = to.source,
          to.basis != .reading || to.kind == .priceDrop || !isStillStated(from, members, at: to)
        else { return nil }
        return PriceChange(
          phone: phone, brandName: facts.brandName(phone.brand),
          configuration: configuration, step: PriceStep(from: from.amount, to: to.amount),
          basis: to.basis == .stated ? .stated : .reading, fromDate: from.since,
          toDate: to.since, fromKind: from.kind, toKind: to.kind, fromSource: fromSource,
          toSource: toSource)
      }
    }
  }

  /// Whether another reading of the same day or later still states the earlier price.
  private static func isStillStated(
    _ from: PriceHistoryStep, _ members: [PriceObservation], at to: PriceHistoryStep
  ) -> Bool {
    members.contains {
      $0.kind.isOfficial && $0.amount == from.amount && $0.observedOn >= to.since
    }
  }
}
