import Catalog

/// Launches and releases.
extension FactsBuilder {
  /// Days for which a phone can be on sale here before it is released abroad.
  private static let mostDaysBeforeRelease = 60

  mutating func settleDates(
    of phone: inout Phone, _ members: [PhoneDraft.Member], fields: inout FieldSources
  ) {
    var launches = Self.stated(members) { $0.launched }
    // Pages of several configurations of one phone: it was launched with the first of them.
    let isOfSeveralPages = Set(members.compactMap(\.record.key)).count > 1
    if isOfSeveralPages { launches.sort { $0.date < $1.date } }
    if let (believed, rejected) = DateSettlement.settle(launches) {
      phone.launched = believed.date
      fields[believed.source, default: []].append("launched")
      add(
        rejected, of: phone.id, field: "launched", against: believed,
        rule: isOfSeveralPages ? .earliestConfiguration : nil)
    }
    for slip in Self.stated(members, { $0.slippedLaunch }) {
      let believed = DateSettlement.settle(launches)?.believed
      add(
        [
          SpecificationSettlement.Conflict(
            field: "launched", believed: believed?.date.iso ?? "",
            believedSource: believed?.source ?? slip.source, rejected: slip.date.iso,
            rejectedSource: slip.source, rule: .slipOfYear)
        ], of: phone.id)
    }
    settleRelease(of: &phone, members, fields: &fields)
  }

  /// Pages of specifications often date the phone by themselves: years before the launch here, or
  /// by the day on which it came to their own country.
  private mutating func settleRelease(
    of phone: inout Phone, _ members: [PhoneDraft.Member], fields: inout FieldSources
  ) {
    let releases = Self.stated(members) { $0.released }
    let launched = phone.launched
    // Nothing is sold long before it is released anywhere.
    let sold = members.flatMap { member in
      member.record.prices.map { ($0.effectiveFrom ?? member.record.source.readOn).latest }
    }.min()
    let plausible = releases.filter { release in
      if let sold,
        release.date.earliest.ordinal - sold.ordinal > Self.mostDaysBeforeRelease
      {
        return false
      }
      guard let launched else { return true }
      return abs(release.date.year - launched.year) <= 1
        && release.date.earliest.ordinal - launched.latest.ordinal <= Self.mostDaysBeforeRelease
    }
    if let (believed, _) = DateSettlement.settle(plausible) {
      phone.released = believed.date
      fields[believed.source, default: []].append("released")
    } else if let far = releases.first, let launched {
      report.warnings.append(
        "\(phone.id): released \(far.date.iso) by \(far.source), launched here \(launched.iso); "
          + "the release was left out.")
    }
  }

  private static func stated(
    _ members: [PhoneDraft.Member], _ date: (SourceRecord) -> PartialDate?
  ) -> [DateSettlement.Stated] {
    members.compactMap { member in
      guard !member.record.isDoubtful, let date = date(member.record) else { return nil }
      return DateSettlement.Stated(
        date: date, source: member.record.source.id, rank: member.rank)
    }
  }

  private mutating func add(
    _ rejected: [DateSettlement.Stated], of phone: String, field: String,
    against believed: DateSettlement.Stated, rule: ConflictRule?
  ) {
    add(
      rejected.map { other in
        SpecificationSettlement.Conflict(
          field: field, believed: believed.date.iso, believedSource: believed.source,
          rejected: other.date.iso, rejectedSource: other.source,
          rule: rule
            ?? (believed.rank == other.rank ? .firstOfList : believed.rank.rule(over: other.rank)))
      }, of: phone)
  }
}
