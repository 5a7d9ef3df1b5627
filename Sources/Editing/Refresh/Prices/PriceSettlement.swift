import Catalog

/// Settles what of a phone's stated prices become observations.
struct PriceSettlement {
  /// One stated price with the record it comes from.
  struct Stated {
    var price: StatedPrice
    let record: SourceRecord
    let rank: SourceRank
    let file: String

    var source: String { record.source.id }

    /// Whether it stands in a publisher's list of its own pages' prices.
    var isOfArchive: Bool { rank == .pricelists && record.key != nil }
    /// Whether it stands in another list of suggested prices.
    var isOfList: Bool { rank == .pricelists && record.key == nil }
  }

  /// A price that was left out, and its file.
  struct LeftOut {
    let file: String
    let row: RejectedRow
  }

  var prices: [Stated]
  let names: NameTable
  private(set) var leftOut: [LeftOut] = []
  var conflicts: [SpecificationSettlement.Conflict] = []

  /// - Parameter variants: the configurations in which the phone is sold.
  init(_ members: [PhoneDraft.Member], variants: [Configuration], names: NameTable) {
    self.names = names
    prices = members.flatMap { member in
      member.record.prices.map {
        Stated(price: $0, record: member.record, rank: member.rank, file: member.file)
      }
    }
    settleLowestPrices()
    settleImplausible()
    settleArchive()
    settlePricelists(variants: variants)
    settleInOrder(variants)
  }

  mutating func leave(
    _ reason: LeftOutReason, _ cure: RowCure, where isLeftOut: (Stated) -> Bool
  ) {
    let out = prices.map(isLeftOut)
    for (stated, isOut) in zip(prices, out) where isOut {
      leftOut.append(
        LeftOut(
          file: stated.file,
          row: RejectedRow(
            line: stated.record.line, reason: reason,
            value: "\(stated.record.nameAsWritten) \(stated.price.asWritten)", cure: cure)))
    }
    prices = zip(prices, out).filter { !$0.1 }.map(\.0)
  }

  /// Gives a price a configuration that its own source does not state.
  mutating func infer(_ configuration: Configuration, at index: Int) {
    prices[index].price.configuration = configuration
    prices[index].price.isVariantInferred = true
  }
}
