import Catalog

/// The configurations of prices whose source names none.
extension PriceSettlement {
  /// The two prices of an archive's list go to the phone's two variants in order, the lower to the
  /// smaller one.
  mutating func settleInOrder(_ variants: [Configuration]) {
    let listed = prices.indices.filter { prices[$0].isOfArchive }
      .sorted { prices[$0].price.amount < prices[$1].price.amount }
    guard listed.count == 2, variants.count == 2, variants.isOrdered,
      prices[listed[0]].price.amount < prices[listed[1]].price.amount
    else { return }
    // What the publisher's fuller pages state for a variant is that variant's price.
    var stated: [Peso: Set<Configuration>] = [:]
    for own in prices where [.laterPages, .earlierPages].contains(own.rank) {
      guard own.price.configuration.isWhole, !own.price.isVariantInferred else { continue }
      stated[own.price.amount, default: []].insert(own.price.configuration)
    }
    let agrees = zip(listed, variants).allSatisfy { index, variant in
      stated[prices[index].price.amount]?.contains(variant) ?? true
    }
    guard agrees else { return }
    for (index, variant) in zip(listed, variants) {
      let stands = prices[index].price
      let isFree = stands.configuration == .unknown || stands.isVariantInferred
      guard isFree, stands.configuration != variant else { continue }
      infer(variant, at: index)
    }
  }
}
