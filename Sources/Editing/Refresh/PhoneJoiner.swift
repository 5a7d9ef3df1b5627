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
  /// Marketplace records that promise a network or memory which the phone of their name has not.
  private(set) var copies: [PhoneDraft.Member] = []
  /// Records of phones with keys, which are no smartphones.
  private(set) var keypads: [PhoneDraft.Member] = []
  private(set) var warnings: [String] = []
  private let names: NameTable
  private var byKey: [String: Int] = [:]
  private var byName: [NameKey: [Int]] = [:]

  init(names: NameTable) {
    self.names = names
  }

  /// Adds a reading; readings have to come from the most trusted on, pages before lists.
  mutating func add(_ ranked: RankedReading) {
    if !ranked.rank.isPhilippine { return addInternational(ranked) }
    for record in ranked.reading.records {
      let member = PhoneDraft.Member(record: record, rank: ranked.rank, file: ranked.file)
      if record.key != nil {
        addKeyed(member)
      } else {
        addNamed(member)
      }
    }
  }

  /// Takes out the phones that are known from sellers' addresses alone and whose international
  /// model has not the 5G that the addresses promise: copies.
  mutating func removeCopies() {
    drafts.removeAll { draft in
      let here = draft.members.filter(\.rank.isPhilippine)
      let abroad = draft.members.compactMap { member in
        member.rank.isPhilippine ? nil : member.record.specifications.network
      }
      let isCopy =
        here.allSatisfy { $0.rank == .marketplace && $0.record.offered.names5G }
        && !here.isEmpty && abroad.first.map { $0 < .fiveG } ?? false
      if isCopy { copies += here }
      return isCopy
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
    // A page that was used for another phone since is another phone's from then on.
    if let index = byKey[key], !drafts[index].contradicts(member.record) {
      if member.record.isDearerVariant { member.rule = .samePricelist }
      drafts[index].members.append(member)
      return
    }
    // Two pages of one phone differ in the configuration of their names, or one leaves out the 5G.
    let name = ModelName(member.record.model)
    let namesakes = byName[nameKey(member.record, name), default: []]
    let sameName = namesakes.first { ModelName(drafts[$0].model).network == name.network }
    let same = sameName ?? namesakes.first { drafts[$0].hasSameHardware(as: member.record) }
    if let same {
      member.rule = sameName == nil ? .oneSidedNetwork : .configurationInName
      drafts[same].members.append(member)
      byKey[key] = same
    } else {
      byKey[key] = start(member)
    }
  }

  private mutating func addNamed(_ member: PhoneDraft.Member) {
    var member = member
    let match =
      member.record.phone.map { id in
        drafts.firstIndex { $0.id == id }.map { (index: $0, rule: JoinRule.statedPhone) }
      } ?? match(member.record)
    if match == nil, member.record.phone != nil {
      unjoined.append(member)
      return
    }
    guard let (index, rule) = match else {
      if names.isKeypad(brand: member.record.brand, model: member.record.model) {
        keypads.append(member)
      } else if member.rank == .marketplace, isNameKnown(member.record) {
        copies.append(member)
      } else {
        _ = start(member)
      }
      return
    }
    if member.rank == .marketplace, !member.record.offered.fits(drafts[index].configurationsHere) {
      copies.append(member)
      return
    }
    if member.rank == .marketplace {
      // Sellers promise networks in their addresses: enough to choose a phone, no fact about one
      // that others know.
      member.record.specifications.network = ModelName(member.record.model).network
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
    let ids = Dictionary(
      drafts.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for record in ranked.reading.records {
      var member = PhoneDraft.Member(record: record, rank: ranked.rank, file: ranked.file)
      if let (index, rule) = match(record, among: ids), !drafts[index].contradicts(record),
        drafts[index].canBeSold(as: record)
      {
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

  private func match(
    _ record: SourceRecord, among ids: [String: Int] = [:]
  ) -> (index: Int, rule: JoinRule)? {
    if let phone = record.phone { return ids[phone].map { ($0, .statedPhone) } }
    let name = ModelName(record.model)
    let own = nameKey(record, name)
    if let found = choose(own, record, name), !drafts[found.index].contradicts(record) {
      return found
    }
    if let other = names.other(brand: own.brand, compact: own.compact),
      let found = choose(NameKey(brand: other.brand, compact: other.compact), record, name),
      !drafts[found.index].contradicts(record)
    {
      return (found.index, .otherName)
    }
    guard byName[own] == nil else { return nil }
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
