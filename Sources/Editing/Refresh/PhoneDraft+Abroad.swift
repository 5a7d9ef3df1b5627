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
  /// where the phone is sold here by its maker: the day, the battery, the network and the system.
  mutating func forgetModelForChina() {
    guard members.contains(where: { $0.rank <= .press }) else { return }
    for index in members.indices where members[index].rank == .international {
      guard members[index].record.specifications.isForChina else { continue }
      members[index].record.released = nil
      members[index].record.configurations = []
      members[index].record.specifications.os = nil
      members[index].record.specifications.osVersion = nil
      members[index].record.specifications.network = nil
      members[index].record.specifications.batteryMAh = nil
      members[index].record.specifications.chargingW = nil
    }
  }

  /// Forgets the other cameras and the charging of a page abroad whose main camera or battery a
  /// more trusted source contradicts, of a line whose Chinese models bear the same names.
  mutating func forgetContradictedModel(_ lines: ModelLines) {
    guard lines.isChineseFirst(brand: brand, model: model) else { return }
    let trusted = byTrust.filter { $0.rank < .international && !$0.record.isDoubtful }
      .map(\.record.specifications)
    let camera = trusted.lazy.compactMap(\.rearCameraMP).first
    let battery = trusted.lazy.compactMap(\.batteryMAh).first
    for index in members.indices where members[index].rank == .international {
      let own = members[index].record.specifications
      let isOther =
        camera != nil && own.rearCameraMP != nil && camera != own.rearCameraMP
        || battery != nil && own.batteryMAh != nil && battery != own.batteryMAh
      guard isOther else { continue }
      members[index].record.specifications.rearCameras = nil
      members[index].record.specifications.frontCameraMP = nil
      members[index].record.specifications.chargingW = nil
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
