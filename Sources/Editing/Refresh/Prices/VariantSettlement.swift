import Catalog

/// Settles the configurations in which a phone is sold.
enum VariantSettlement {
  /// Configurations that Philippine sources name, completed where RAM or storage is known to be
  /// one; those of the international model serve only where there are none.
  static func settle(_ members: [PhoneDraft.Member]) -> [Configuration: String] {
    // Where the fuller pages name the variant of each price, pairs made of a line of sizes of RAM
    // and one of storage tell no further ones.
    let areNamed = members.contains { member in
      [.laterPages, .earlierPages].contains(member.rank)
        && member.record.prices.contains { $0.configuration.isWhole && !$0.isVariantInferred }
    }
    let here = stated(
      members.filter { member in
        member.rank.isPhilippine
          && !(areNamed && member.rank == .pagesOfLowestPrice
            && Set(member.record.configurations.map(\.ramGB)).count > 1)
      })
    let abroad = stated(members.filter { !$0.rank.isPhilippine && !$0.record.isDoubtful })
    if here.keys.contains(where: \.isWhole) {
      let whole = here.filter { $0.key.isWhole }
      // A list with two prices knows of a second variant, which the model abroad can tell.
      let hasSecond = whole.count == 1 && members.contains { $0.record.isDearerVariant }
      return hasSecond
        ? whole.merging(abroad.filter { $0.key.isWhole }) { first, _ in first } : whole
    }
    if here.isEmpty { return abroad.filter { $0.key.isWhole } }
    let rams = Set(abroad.keys.compactMap(\.ramGB) + here.keys.compactMap(\.ramGB))
    let storages = Set(abroad.keys.compactMap(\.storageGB) + here.keys.compactMap(\.storageGB))
    var completed: [Configuration: String] = [:]
    for (partial, source) in here.sorted(by: { $0.key < $1.key }) {
      let whole = Configuration(
        ramGB: partial.ramGB ?? (rams.count == 1 ? rams.first : nil),
        storageGB: partial.storageGB ?? (storages.count == 1 ? storages.first : nil))
      completed[whole] = source
    }
    // The models abroad tell of what sources here leave out, where both agree on the rest.
    if !completed.keys.contains(where: \.isWhole) {
      let fitting = abroad.filter { whole, _ in
        here.keys.contains { partial in
          (partial.ramGB == nil || partial.ramGB == whole.ramGB)
            && (partial.storageGB == nil || partial.storageGB == whole.storageGB)
        }
      }
      if !fitting.isEmpty { return fitting }
    }
    return completed.keys.contains(where: \.isWhole)
      ? completed.filter { $0.key.isWhole } : completed
  }

  /// Every configuration with the most trusted source that names it.
  private static func stated(_ members: [PhoneDraft.Member]) -> [Configuration: String] {
    var configurations: [Configuration: String] = [:]
    for member in members {
      let named = member.record.configurations + member.record.prices.map(\.configuration)
      for configuration in named
      where configuration != .unknown && configurations[configuration] == nil {
        configurations[configuration] = member.record.source.id
      }
    }
    return configurations
  }
}
