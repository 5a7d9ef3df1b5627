import Catalog

/// Everything that sources say of one phone, before it is settled.
struct PhoneDraft {
  /// One record, its file and how it came to this phone.
  struct Member {
    var record: SourceRecord
    var rank: SourceRank
    var file: String
    /// `nil` where the address of the phone's page joined it.
    var rule: JoinRule?
  }

  let brand: String
  var members: [Member]

  /// Members from the most trusted on; of one rank in the order of the file.
  var byTrust: [Member] {
    members.enumerated().sorted {
      $0.element.rank == $1.element.rank
        ? $0.offset < $1.offset : $0.element.rank < $1.element.rank
    }.map(\.element)
  }

  /// The model's name as the most trusted source writes it.
  var model: String { byTrust.first?.record.model ?? "" }

  /// The phone's id, as long as no other has it.
  var id: String { "\(brand)-\(Slug.of(model))" }

  /// The network that the most trusted source states or whose chipset implies it.
  var network: Network? {
    byTrust.lazy.compactMap(\.record.specifications.network).first
  }

  /// All amounts in pesos that a source states for the phone.
  var amounts: Set<Peso> { Set(members.flatMap { $0.record.prices.map(\.amount) }) }

  /// Whether a Philippine source names the phone.
  var isNamedHere: Bool { members.contains { $0.rank.isPhilippine } }

  /// Whether the record is of a 5G phone with this phone's chipset, battery and screen, all known.
  func hasSameHardware(as record: SourceRecord) -> Bool {
    let theirs = record.specifications
    return byTrust.contains { member in
      let ours = member.record.specifications
      return ours.network == .fiveG && theirs.network == .fiveG
        && ours.chipset != nil && ours.chipset == theirs.chipset
        && ours.batteryMAh != nil && ours.batteryMAh == theirs.batteryMAh
        && ours.displayInches != nil && ours.displayInches == theirs.displayInches
    }
  }
}
