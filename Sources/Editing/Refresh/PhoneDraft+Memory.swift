import Catalog

extension PhoneDraft {
  /// Forgets a shop's RAM that is twice what other sources know of the phone: half of it is
  /// storage used as memory.
  mutating func forgetBorrowedMemory() {
    let known = Set(
      members.filter { $0.rank != .shops }
        .flatMap { $0.record.configurations + $0.record.prices.map(\.configuration) }
        .compactMap(\.ramGB))
    guard let most = known.max() else { return }
    func settled(_ configuration: Configuration) -> Configuration {
      guard let ram = configuration.ramGB, ram > most, known.contains(ram / 2) else {
        return configuration
      }
      return Configuration(storageGB: configuration.storageGB)
    }
    for index in members.indices where members[index].rank == .shops {
      let record = members[index].record
      members[index].record.configurations = record.configurations.map(settled)
        .filter(\.isWhole)
      for price in record.prices.indices {
        members[index].record.prices[price].configuration = settled(
          record.prices[price].configuration)
      }
    }
  }
}
