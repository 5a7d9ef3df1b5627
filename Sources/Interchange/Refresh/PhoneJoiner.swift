import Catalog

/// Gathers the records of all sources into phones: by the address of a phone's page first, then by
/// brand, model words and network.
struct PhoneJoiner {
  private struct NameKey: Hashable {
    let brand: String
    let compact: String
  }

  private(set) var drafts: [PhoneDraft] = []
  /// Records of international models that no Philippine source names.
  private(set) var unjoined: [PhoneDraft.Member] = []
  /// Marketplace records that promise a network which the phone of their name has not: copies.
  private(set) var copies: [PhoneDraft.Member] = []
  private(set) var warnings: [String] = []
  private var byKey: [String: Int] = [:]
  private var byName: [NameKey: [Int]] = [:]

  /// Adds a reading; readings have to come from the most trusted on, pages before lists.
  mutating func add(_ ranked: RankedReading) {
    if ranked.rank == .international { return addInternational(ranked) }
    for record in ranked.reading.records {
      let member = PhoneDraft.Member(record: record, rank: ranked.rank, file: ranked.file)
      if record.key != nil {
        addKeyed(member)
      } else {
        addNamed(member)
      }
    }
  }

  /// Adds phones of international models of a brand that otherwise would have none.
  mutating func addUnjoined(ofBrand brand: String) {
    let own = unjoined.filter { $0.record.brand == brand }
    unjoined.removeAll { $0.record.brand == brand }
    for member in own { addNamed(member) }
  }

  private mutating func addKeyed(_ member: PhoneDraft.Member) {
    guard let key = member.record.key else { return }
    var member = member
    if let index = byKey[key] {
      if member.record.isDearerVariant { member.rule = .samePricelist }
      drafts[index].members.append(member)
      return
    }
    // Two pages of one phone differ in the configuration of their names alone.
    let name = ModelName(member.record.model)
    let same = byName[nameKey(member.record, name), default: []].first { index in
      ModelName(drafts[index].model).network == name.network
    }
    if let same {
      member.rule = .configurationInName
      drafts[same].members.append(member)
      byKey[key] = same
    } else {
      byKey[key] = start(member)
    }
  }

  private mutating func addNamed(_ member: PhoneDraft.Member) {
    var member = member
    let match = match(member.record)
    if member.rank == .marketplace {
      // Sellers promise networks in their addresses: enough to choose a phone, no fact about it.
      member.record.specifications.network = ModelName(member.record.model).network
    }
    guard let (index, rule) = match else {
      if member.rank == .marketplace, isNameKnown(member.record) {
        copies.append(member)
      } else {
        _ = start(member)
      }
      return
    }
    member.rule = rule
    if rule == .price {
      // The other phone's chipset at this one's price: the price says which phone is meant.
      warnings.append(
        "\(member.file) line \(member.record.line): \(member.record.nameAsWritten) has the price "
          + "of \(drafts[index].model), and a chipset that does not fit it, which was left out.")
      member.record.specifications.chipset = nil
      member.record.specifications.network = nil
    }
    drafts[index].members.append(member)
  }

  /// International records: the ones whose name states the same network before the others.
  private mutating func addInternational(_ ranked: RankedReading) {
    var matched: [Int: [PhoneDraft.Member]] = [:]
    for record in ranked.reading.records {
      var member = PhoneDraft.Member(record: record, rank: ranked.rank, file: ranked.file)
      if let (index, rule) = match(record) {
        member.rule = rule
        matched[index, default: []].append(member)
      } else {
        unjoined.append(member)
      }
    }
    for (index, members) in matched.sorted(by: { $0.key < $1.key }) {
      let exact = members.filter { $0.rule == .exactName }
      drafts[index].members += exact.isEmpty ? members : exact
      if !exact.isEmpty { unjoined += members.filter { $0.rule != .exactName } }
    }
  }

  private func match(_ record: SourceRecord) -> (index: Int, rule: JoinRule)? {
    let name = ModelName(record.model)
    let own = nameKey(record, name)
    if let found = choose(own, record, name) { return found }
    guard byName[own] == nil else { return nil }
    if let other = OtherNames.of(brand: own.brand, compact: own.compact),
      let found = choose(NameKey(brand: other.brand, compact: other.compact), record, name)
    {
      return (found.index, .otherName)
    }
    // Shops write "Xiaomi Note 12 Pro+" for the Redmi.
    if own.brand == "xiaomi", own.compact.hasPrefix("note"),
      let found = choose(NameKey(brand: "redmi", compact: own.compact), record, name)
    {
      return (found.index, .familyLeftOut)
    }
    return nil
  }

  private func choose(
    _ key: NameKey, _ record: SourceRecord, _ name: ModelName
  ) -> (index: Int, rule: JoinRule)? {
    let candidates = byName[key, default: []].map { index in
      PhoneMatch.Candidate(
        index: index, mark: ModelName(drafts[index].model).network,
        network: drafts[index].network, amounts: drafts[index].amounts)
    }
    guard !candidates.isEmpty else { return nil }
    return PhoneMatch.choose(
      among: candidates, mark: name.network, stated: record.specifications.network,
      amounts: Set(record.prices.map(\.amount)))
  }

  private func isNameKnown(_ record: SourceRecord) -> Bool {
    byName[nameKey(record, ModelName(record.model))] != nil
  }

  private mutating func start(_ member: PhoneDraft.Member) -> Int {
    drafts.append(PhoneDraft(brand: member.record.brand, members: [member]))
    let index = drafts.count - 1
    byName[nameKey(member.record, ModelName(member.record.model)), default: []].append(index)
    return index
  }

  private func nameKey(_ record: SourceRecord, _ name: ModelName) -> NameKey {
    NameKey(brand: record.brand, compact: name.compact)
  }
}
