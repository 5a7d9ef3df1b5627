import Catalog

extension PhoneDraft {
  /// Pesos below which MobileDokan's "yes" to NFC is not believed: the Philippine pages contradict
  /// it two times of three.
  private static let leastPriceForNFC = Peso(pesos: 15_000)

  /// Forgets that a page abroad says that a cheap phone has NFC, or one whose price nobody knows.
  mutating func forgetDoubtfulNFC() {
    guard amounts.min().map({ $0 < Self.leastPriceForNFC }) ?? true else { return }
    for index in members.indices where !members[index].rank.isPhilippine {
      if members[index].record.specifications.features[.nfc] == true {
        members[index].record.specifications.features[.nfc] = nil
      }
    }
  }

  /// Forgets what a page abroad says of the model for China, which its own system shows it to be of,
  /// where the phone is sold here by its maker: the day, the network and the system, and the memory
  /// and the battery of a Huawei, which differ abroad.
  mutating func forgetModelForChina() {
    guard members.contains(where: { $0.rank <= .press }) else { return }
    for index in members.indices where members[index].rank == .international {
      guard members[index].record.specifications.isForChina else { continue }
      let isHarmony =
        members[index].record.specifications.os == OperatingSystem.harmonyOS.rawValue
      members[index].record.released = nil
      members[index].record.specifications.os = nil
      members[index].record.specifications.osVersion = nil
      members[index].record.specifications.network = nil
      if isHarmony {
        members[index].record.configurations = []
        members[index].record.specifications.batteryMAh = nil
      }
    }
  }

  /// Forgets that a page says 3G of a phone whose chipset, by the same page, has LTE, where another
  /// page says 4G.
  mutating func forgetNetworkBelowChipset() {
    let states4G = members.contains { member in
      !member.record.isDoubtful && member.record.specifications.network == .fourG
    }
    guard states4G else { return }
    for index in members.indices {
      let own = members[index].record.specifications
      if own.network == .threeG, own.chipset.flatMap(ChipsetNetwork.network) == .fourG {
        members[index].record.specifications.network = nil
      }
    }
  }

  /// Days between a release abroad and one in China from which they are of two models.
  private static let mostDaysBetweenReleases = 20

  /// Forgets date and battery of a Chinese model of the same name, where the phone is sold here by
  /// its maker and not as an import.
  mutating func forgetChineseModel(_ lines: ModelLines) {
    guard lines.isChineseFirst(brand: brand, model: model),
      members.contains(where: { $0.rank <= .press }),
      !members.contains(where: { $0.rank.isPhilippine && $0.record.launched != nil })
    else { return }
    let global = byTrust.first {
      $0.rank == .pressAbroad && !$0.record.isDoubtful && $0.record.released != nil
    }?.record.released
    for index in members.indices where members[index].rank == .international {
      guard let released = members[index].record.released else { continue }
      let days = global.map { $0.earliest.ordinal - released.latest.ordinal }
      guard days.map({ $0 > Self.mostDaysBetweenReleases }) ?? true else { continue }
      members[index].record.released = nil
      members[index].record.specifications.batteryMAh = nil
    }
  }
}

extension Specifications {
  /// Whether the system is one that its maker sells in China alone: HarmonyOS on a phone, and
  /// OriginOS before the sixth, which came to the world.
  fileprivate var isForChina: Bool {
    if os == OperatingSystem.harmonyOS.rawValue { return true }
    guard let words = osVersion.map(ModelWords.of), let index = words.firstIndex(of: "originos")
    else { return false }
    return index + 1 < words.count ? (Int(words[index + 1]) ?? 0) < 6 : true
  }
}
