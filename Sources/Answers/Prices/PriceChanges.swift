internal import Catalog

/// The changes of official prices that sources tell of.
public enum PriceChanges {
  /// The changes that satisfy every limit, newest first.
  ///
  /// A change is a day on which a source says that a price took effect, or the day on which a
  /// later reading first shows another official price. Two sources that state different prices at
  /// the same time disagree; that is no change, unless the one is kept as a price drop. Nor is what
  /// only an archive's list suggests, which repeats old amounts without their days.
  ///
  /// - Parameters:
  ///   - phones: in the order of lists.
  ///   - sources: those that the observations name, by id.
  ///   - readings: what their readings tell of their days.
  ///   - since: the first day a change can take effect on, by the earliest it can be.
  ///   - until: the last such day.
  ///   - atLeast: size of the change in hundredths of a percent of the earlier price.
  ///   - promos: counts promotional prices of a stated period as changes too.
  ///   - undated: instead of these, what only an archive's list suggests.
  static func of(
    _ phones: [PhonePrices], sources: [String: PriceSource], readings: Readings,
    since: CalendarDay? = nil,
    until: CalendarDay? = nil, atLeast basisPoints: Int = 0, promos: Bool = false,
    undated: Bool = false
  ) -> [PriceChange] {
    phones.enumerated()
      .flatMap { position, phone in
        changes(of: phone, sources, readings, promos: promos, undated: undated).map {
          (position: position, change: $0)
        }
      }
      .filter { _, change in
        let day = change.toDate.earliest
        return since.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
          && (change.step.basisPoints.map { $0.magnitude } ?? 0) >= basisPoints.magnitude
      }
      .sorted { left, right in
        if left.change.toDate != right.change.toDate {
          return left.change.toDate > right.change.toDate
        }
        if left.position != right.position { return left.position < right.position }
        if left.change.configuration != right.change.configuration {
          return left.change.configuration < right.change.configuration
        }
        return left.change.step.to < right.change.step.to
      }
      .map { $0.change }
  }

  private static func changes(
    of known: PhonePrices, _ sources: [String: PriceSource], _ readings: Readings, promos: Bool,
    undated: Bool
  ) -> [PriceChange] {
    let phone = known.phone
    guard known.observations.count > 1 else { return [] }
    let groups = PricesInForce.groups(
      of: phone, variants: known.variants, observations: known.observations)
    return groups.flatMap { configuration, members in
      let steps = PriceHistory.steps(
        members, of: configuration, launch: phone.launched, sources: sources)
      let lasting = steps.filter { $0.kind != .promo }
      var pairs = Array(zip(lasting, lasting.dropFirst()))
      if promos {
        pairs += steps.filter { $0.kind == .promo }.compactMap { promo in
          lasting.last { $0.since.earliest <= promo.since.earliest }.map { ($0, promo) }
        }
      }
      return pairs.compactMap { from, to -> PriceChange? in
        guard from.amount != to.amount, let fromSource = from.source, let toSource = to.source,
          to.basis != .reading || to.kind == .priceDrop || !isStillStated(from, members, at: to),
          undated == (to.basis == .reading && isArchived(to, members, readings))
        else { return nil }
        return PriceChange(
          phone: phone, brandName: known.brandName,
          configuration: configuration, step: PriceStep(from: from.amount, to: to.amount),
          basis: to.basis == .stated ? .stated : .reading, fromDate: from.since,
          toDate: to.since, fromKind: from.kind, toKind: to.kind, fromSource: fromSource,
          toSource: toSource, isVariantInferred: from.isVariantInferred || to.isVariantInferred)
      }
    }
  }

  /// Whether nothing but an archive's list states the price.
  private static func isArchived(
    _ to: PriceHistoryStep, _ members: [PriceObservation], _ readings: Readings
  ) -> Bool {
    members.filter { $0.kind.isOfficial && $0.amount == to.amount }.allSatisfy {
      readings.of(source: $0.source)?.kind == .archive
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
