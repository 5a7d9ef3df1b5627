import Catalog

extension PhoneDraft {
  /// Pesos below which MobileDokan's "yes" to NFC is not believed: the Philippine pages contradict
  /// it two times of three.
  private static let leastPriceForNFC = Peso(pesos: 15_000)

  /// Forgets that an international page of specifications says that a cheap phone has NFC.
  mutating func forgetDoubtfulNFC() {
    guard let lowest = amounts.min(), lowest < Self.leastPriceForNFC else { return }
    for index in members.indices where members[index].rank == .international {
      if members[index].record.specifications.features[.nfc] == true {
        members[index].record.specifications.features[.nfc] = nil
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
