import Catalog

/// Turns joined phones into the facts of a catalogue.
struct FactsBuilder {
  private(set) var facts = CatalogFacts()
  private(set) var report: RefreshReport
  private var sources: [String: PriceSource] = [:]
  private var ids: Set<String> = []

  /// Brand and compact model of every phone whose name states 5G.
  private let modelsWith5G: Set<[String]>

  init(report: RefreshReport, drafts: [PhoneDraft]) {
    self.report = report
    modelsWith5G = Set(
      drafts.compactMap { draft in
        let name = ModelName(draft.model)
        return name.network == .fiveG ? [draft.brand, name.compact] : nil
      })
  }

  private func has5GSibling(_ draft: PhoneDraft) -> Bool {
    modelsWith5G.contains([draft.brand, ModelName(draft.model).compact])
  }

  mutating func add(_ draft: PhoneDraft) {
    var draft = draft
    draft.forgetBorrowedMemory()
    let members = draft.byTrust
    let specifications = SpecificationSettlement(members)
    let variants = VariantSettlement.settle(members)
    let id = newID(brand: draft.brand, model: draft.model)
    let here = draft.isNamedHere ? members.filter(\.rank.isPhilippine) : members
    guard let firstSeen = here.map(\.record.source.readOn).min() else { return }
    var phone = Phone(
      id: id, brand: draft.brand, model: draft.model, firstSeen: firstSeen,
      specifications: specifications.specifications)
    var fields = specifications.fields
    settleDates(of: &phone, members, fields: &fields)
    for (_, source) in variants { fields[source, default: []].append("variants") }
    for (source, names) in fields {
      facts.fieldSources.append(
        FieldSource(phone: id, source: source, fields: Array(Set(names)).sorted()))
    }
    if phone.specifications.network == nil, has5GSibling(draft), let source = members.first {
      // The brand sells the same model with 5G in its name: this one is the one without.
      phone.specifications.network = .fourG
      fields[source.record.source.id, default: []].append("network")
    }
    facts.phones.append(phone)
    facts.variants += variants.keys.map { Variant(phone: id, configuration: $0) }
    add(specifications.conflicts, of: id)
    addPrices(of: id, members, variants: variants.keys.sorted())
    for member in members {
      let source = member.record.source
      sources[source.id] = source
      if let rule = member.rule { add(rule, of: id, member.record) }
    }
  }

  /// The facts with their sources, once all phones are added.
  mutating func finish() -> CatalogFacts {
    let used = Set(
      facts.prices.map(\.source) + facts.fieldSources.map(\.source) + facts.joins.map(\.source)
        + facts.conflicts.flatMap { [$0.believedSource, $0.rejectedSource] }
        + facts.partnerships.map(\.source))
    // A page that says only that the phone exists is its source all the same.
    facts.sources += sources.values.filter { used.contains($0.id) }
    return facts.sorted()
  }

  // MARK: - Parts of a phone

  private mutating func newID(brand: String, model: String) -> String {
    let base = "\(brand)-\(Slug.of(model))"
    var id = base
    var number = 2
    while !ids.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    if id != base { report.warnings.append("\(id): a second phone of the name \(model).") }
    return id
  }

  private mutating func settleDates(
    of phone: inout Phone, _ members: [PhoneDraft.Member], fields: inout [String: [String]]
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
        rule: isOfSeveralPages ? "earliest launch of the configurations" : nil)
    }
    // Pages of specifications often date the phone by themselves: years after the launch here.
    let releases = Self.stated(members) { $0.released }
    let plausible = releases.filter { release in
      phone.launched.map { abs(release.date.year - $0.year) <= 1 } ?? true
    }
    if let (believed, _) = DateSettlement.settle(plausible) {
      phone.released = believed.date
      fields[believed.source, default: []].append("released")
    } else if let far = releases.first, let launched = phone.launched {
      report.warnings.append(
        "\(phone.id): released \(far.date.iso) by \(far.source), launched here \(launched.iso); "
          + "the release was left out.")
    }
  }

  private static func stated(
    _ members: [PhoneDraft.Member], _ date: (SourceRecord) -> PartialDate?
  ) -> [DateSettlement.Stated] {
    members.compactMap { member in
      date(member.record).map {
        DateSettlement.Stated(date: $0, source: member.record.source.id, rank: member.rank)
      }
    }
  }

  private mutating func add(
    _ rejected: [DateSettlement.Stated], of phone: String, field: String,
    against believed: DateSettlement.Stated, rule: String?
  ) {
    for other in rejected {
      add(
        [
          SpecificationSettlement.Conflict(
            field: field, believed: believed.date.iso, believedSource: believed.source,
            rejected: other.date.iso, rejectedSource: other.source,
            rule: rule
              ?? (believed.rank == other.rank
                ? "first statement of a list" : believed.rank.rule(over: other.rank)))
        ], of: phone)
    }
  }

  private mutating func add(_ conflicts: [SpecificationSettlement.Conflict], of phone: String) {
    for conflict in conflicts {
      report.conflicts[conflict.rule, default: 0] += 1
      facts.conflicts.append(
        SourceConflict(
          phone: phone, field: conflict.field, believed: conflict.believed,
          believedSource: conflict.believedSource, rejected: conflict.rejected,
          rejectedSource: conflict.rejectedSource, rule: conflict.rule))
    }
  }

  private mutating func add(_ rule: JoinRule, of phone: String, _ record: SourceRecord) {
    report.joins[rule.rawValue, default: 0] += 1
    facts.joins.append(
      NameJoin(
        phone: phone, source: record.source.id, nameAsWritten: record.nameAsWritten,
        rule: rule.rawValue))
  }

  private mutating func addPrices(
    of phone: String, _ members: [PhoneDraft.Member], variants: [Configuration]
  ) {
    let settlement = PriceSettlement(members, variants: variants)
    for left in settlement.leftOut { report.leaveOut(left.row.reason, of: left.file) }
    for left in settlement.leftOut where left.row.reason == .implausiblePrice {
      report.warnings.append("\(phone): \(left.row.value) of \(left.file) is implausible.")
    }
    add(settlement.conflicts, of: phone)
    facts.prices += settlement.prices.map { stated in
      PriceObservation(
        phone: phone, configuration: stated.price.configuration, amount: stated.price.amount,
        kind: stated.price.kind, effectiveFrom: stated.price.effectiveFrom,
        effectiveUntil: stated.price.effectiveUntil, observedOn: stated.record.source.readOn,
        source: stated.source, asWritten: stated.price.asWritten)
    }
  }
}

extension FactsBuilder {
  /// Facts that no raw file holds.
  mutating func add(
    brands: [Brand], guides: [Guide], partnerships: [CameraPartnership], sources: [PriceSource]
  ) {
    facts.brands = brands
    facts.guides = guides
    facts.partnerships = partnerships
    for source in sources { self.sources[source.id] = source }
  }

  mutating func warn(_ warnings: [String]) { report.warnings += warnings }
}
