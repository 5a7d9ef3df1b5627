import Catalog

/// Turns joined phones into the facts of a catalogue.
struct FactsBuilder {
  /// The fields of a phone by the id of the source they rest on.
  typealias FieldSources = [String: [String]]

  var facts = CatalogFacts()
  var report: RefreshReport
  let tables: EditingTables
  private var sources: [String: PriceSource]
  private var ids: Set<String> = []

  /// Brand and compact model of every phone whose name states 5G.
  private let modelsWith5G: Set<[String]>

  init(report: RefreshReport, drafts: [PhoneDraft], tables: EditingTables, kept: KeptFacts) {
    self.report = report
    self.tables = tables
    modelsWith5G = Set(
      drafts.compactMap { draft in
        let name = ModelName(draft.model)
        return name.network == .fiveG ? [draft.brand, name.compact] : nil
      })
    sources = Dictionary(kept.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    facts.brands = tables.brands.brands
    facts.guides = kept.guides
    facts.partnerships = kept.partnerships
    facts.overrides = kept.overrides
    facts.readings = kept.readings
    facts.androidVersions = kept.androidVersions
    facts.chipsetClasses = kept.chipsetClasses
    facts.brandWords = kept.brandWords
  }

  /// Whether the brand sells the same model with 5G in its name.
  func has5GSibling(_ phone: Phone) -> Bool {
    modelsWith5G.contains([phone.brand, ModelName(phone.model).compact])
  }

  mutating func add(_ draft: PhoneDraft) {
    var draft = draft
    draft.forgetBorrowedMemory()
    draft.settleInversions()
    draft.forgetDoubtfulNFC()
    draft.forgetModelForChina()
    draft.forgetNetworkBelowChipset()
    draft.forgetChineseModel(tables.lines)
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
    if let first = members.first { fields[first.record.source.id, default: []].append("model") }
    settleDates(of: &phone, members, fields: &fields)
    for (_, source) in variants { fields[source, default: []].append("variants") }
    derive(&phone, fields: &fields)
    for member in members { sources[member.record.source.id] = member.record.source }
    facts.phones.append(phone)
    facts.variants += variants.keys.map { Variant(phone: id, configuration: $0) }
    add(specifications.conflicts, of: id)
    addPrices(of: id, members, variants: variants.keys.sorted())
    for member in members {
      if let rule = member.rule { add(rule, of: id, member.record) }
    }
    // Last, so that no source can come after the sources are written.
    facts.fieldSources += fields.map { source, names in
      FieldSource(phone: id, source: source, fields: Array(Set(names)).sorted())
    }
  }

  /// The facts with their sources, once all phones are added.
  mutating func finish() -> CatalogFacts {
    for unmet in facts.applyOverrides() {
      report.warnings.append(
        "\(unmet.id): the correction of \(unmet.field) in \(unmet.table).csv meets no row.")
    }
    let used = Set(
      facts.prices.map(\.source) + facts.fieldSources.map(\.source) + facts.joins.map(\.source)
        + facts.conflicts.flatMap { [$0.believedSource, $0.rejectedSource] }
        + facts.partnerships.map(\.source) + facts.overrides.map(\.source))
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

  mutating func add(_ conflicts: [SpecificationSettlement.Conflict], of phone: String) {
    for conflict in conflicts {
      report.conflicts[conflict.rule.words.english, default: 0] += 1
      facts.conflicts.append(
        SourceConflict(
          phone: phone, field: conflict.field, believed: conflict.believed,
          believedSource: conflict.believedSource, rejected: conflict.rejected,
          rejectedSource: conflict.rejectedSource, rule: conflict.rule.rawValue))
    }
  }

  private mutating func add(_ rule: JoinRule, of phone: String, _ record: SourceRecord) {
    let join = NameJoin(
      phone: phone, source: record.source.id, nameAsWritten: record.nameAsWritten,
      rule: rule.rawValue)
    // A page that states several facts of a phone is joined with it once.
    if facts.joins.last == join { return }
    report.joins[rule.words, default: 0] += 1
    facts.joins.append(join)
  }

  private mutating func addPrices(
    of phone: String, _ members: [PhoneDraft.Member], variants: [Configuration]
  ) {
    let settlement = PriceSettlement(members, variants: variants, names: tables.names)
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
        source: stated.source, asWritten: stated.price.asWritten,
        isVariantInferred: stated.price.isVariantInferred)
    }
  }
}
