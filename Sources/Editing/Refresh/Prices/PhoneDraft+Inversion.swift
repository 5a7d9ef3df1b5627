import Catalog

extension PhoneDraft {
  /// A list that has a larger configuration cheaper than a smaller one has mixed them up: its
  /// amounts go to its configurations in order, or to those of the international model where it
  /// has as many and the list names one that the model has not.
  mutating func settleInversions() {
    let abroad = Set(
      members.filter { !$0.rank.isPhilippine }.flatMap(\.record.configurations)
        .filter(\.isWhole)
    ).sorted()
    for index in members.indices where members[index].rank == .pricelists {
      members[index].record.settleInversion(abroad: abroad)
    }
  }
}

extension SourceRecord {
  fileprivate mutating func settleInversion(abroad: [Configuration]) {
    let own = prices.indices.filter { prices[$0].kind == .srp && prices[$0].configuration.isWhole }
    let isInverted = own.contains { small in
      own.contains { large in
        prices[small].configuration.isSmaller(than: prices[large].configuration)
          && prices[small].amount > prices[large].amount
      }
    }
    guard isInverted else { return }
    let stated = own.map { prices[$0].configuration }.sorted()
    let isOfModel = stated.allSatisfy(abroad.contains) || abroad.count != stated.count
    let order = isOfModel ? stated : abroad
    guard order.isOrdered else { return }
    let byAmount = own.sorted { prices[$0].amount < prices[$1].amount }
    for (index, configuration) in zip(byAmount, order) {
      prices[index].configuration = configuration
      prices[index].isVariantInferred = true
    }
    configurations = configurations.filter { !stated.contains($0) } + order
  }
}

extension Configuration {
  /// Whether it has no more of anything than the other, and less of something.
  func isSmaller(than other: Configuration) -> Bool {
    guard let ram = ramGB, let storage = storageGB, let otherRAM = other.ramGB,
      let otherStorage = other.storageGB
    else { return false }
    return ram <= otherRAM && storage <= otherStorage && self != other
  }
}

extension [Configuration] {
  /// Whether each is smaller than the next.
  var isOrdered: Bool { zip(self, dropFirst()).allSatisfy { $0.isSmaller(than: $1) } }
}
