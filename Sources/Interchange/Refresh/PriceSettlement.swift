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
  }

  /// A price that was left out, and its file.
  struct LeftOut {
    let file: String
    let row: RejectedRow
  }

  private(set) var prices: [Stated]
  private(set) var leftOut: [LeftOut] = []
  private(set) var conflicts: [SpecificationSettlement.Conflict] = []

  init(_ members: [PhoneDraft.Member], variants: [Configuration]) {
    prices = members.flatMap { member in
      member.record.prices.map {
        Stated(price: $0, record: member.record, rank: member.rank, file: member.file)
      }
    }
    settleLowestPrices()
    settleImplausible()
    settlePricelists(variants: variants)
  }

  /// Official prices that pages with their whole history state.
  private var fullPages: [Stated] {
    prices.filter { $0.rank == .laterPages || $0.rank == .earlierPages }
  }

  // MARK: - The crawl with one price a page

  /// A price that a fuller crawl states adds nothing; a lower one is a new price, first read on the
  /// day of this crawl; a higher one cannot be told from a dearer variant and is left out.
  private mutating func settleLowestPrices() {
    let known = Set(fullPages.map(\.price.amount))
    guard let lowest = known.min() else { return }
    leave(.alreadyStated, "Nothing to do; the fuller reading has it.") {
      $0.rank == .pagesOfLowestPrice && known.contains($0.price.amount)
    }
    leave(.unconfirmedPrice, "Name the variant that has this price.") {
      $0.rank == .pagesOfLowestPrice && $0.price.amount > lowest
    }
    for index in prices.indices where prices[index].rank == .pagesOfLowestPrice {
      prices[index].price.kind = .priceDrop
    }
  }

  // MARK: - Impossible prices

  /// Leaves out an amount ten times the phone's others, or a tenth of them, and marketplace prices
  /// far below every official one, which are those of copies and used units.
  private mutating func settleImplausible() {
    let official = prices.filter(\.price.kind.isOfficial).map(\.price.amount)
    let all = prices
    leave(.implausiblePrice, "Check the amount against the page.") { stated in
      let others = all.filter { $0.source != stated.source }.map(\.price.amount)
      guard let low = others.min(), let high = others.max() else { return false }
      let amount = stated.price.amount.centavos
      return amount >= high.centavos.multipliedReportingOverflow(by: 5).partialValue
        || amount <= low.centavos / 5
    }
    guard let lowest = official.min() else { return }
    leave(.implausiblePrice, "Give the price of a new unit from an official shop.") { stated in
      stated.rank == .marketplace
        && stated.price.amount.centavos < lowest.centavos / 100 * Self.leastMarketplacePercent
    }
  }

  /// Percent of the lowest official price below which no new unit sells.
  private static let leastMarketplacePercent: Int64 = 45

  // MARK: - Pricelists

  private static let brandsAtOnlinePrices: Set<String> = ["poco", "redmi", "infinix", "tecno"]

  /// Gives the pricelists' prices their variants where another source tells them, and their kinds.
  private mutating func settlePricelists(variants: [Configuration]) {
    let listed = prices.filter { $0.rank == .pricelists && $0.record.key == nil }
    let known = prices.filter { $0.price.kind.isOfficial && $0.price.configuration.isWhole }
    for index in prices.indices {
      let stated = prices[index]
      guard stated.rank == .pricelists, stated.record.key != nil,
        stated.price.configuration == .unknown
      else { continue }
      let isDearer = stated.record.isDearerVariant
      let same = Set(
        known.filter { $0.price.amount == stated.price.amount }
          .map(\.price.configuration))
      if same.count == 1, let configuration = same.first {
        prices[index].price.configuration = configuration
      } else if same.isEmpty, variants.count == 1, !isDearer {
        prices[index].price.configuration = variants[0]
      }
      settleKind(at: index, against: listed)
    }
  }

  /// The price of a list that another list's SRP contradicts: lower, it is the online price of
  /// brands whose lists follow the shops, and a new official price of others.
  private mutating func settleKind(at index: Int, against listed: [Stated]) {
    let stated = prices[index]
    let amounts = listed.map(\.price.amount)
    guard !amounts.contains(stated.price.amount),
      let other = stated.record.isDearerVariant
        ? listed.max(by: { $0.price.amount < $1.price.amount })
        : listed.min(by: { $0.price.amount < $1.price.amount })
    else { return }
    if other.price.amount > stated.price.amount {
      prices[index].price.kind =
        Self.brandsAtOnlinePrices.contains(stated.record.brand) ? .online : .priceDrop
    }
    conflicts.append(
      SpecificationSettlement.Conflict(
        field: "price_php", believed: other.price.amount.plain, believedSource: other.source,
        rejected: stated.price.amount.plain, rejectedSource: stated.source,
        rule: other.price.amount > stated.price.amount
          ? (prices[index].price.kind == .online
            ? "suggested price before the lower online price"
            : "launch price, then the lower price read later")
          : "price of a named variant before one of a phone"))
  }

  private mutating func leave(
    _ reason: LeftOutReason, _ cure: String, where isLeftOut: (Stated) -> Bool
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
}
