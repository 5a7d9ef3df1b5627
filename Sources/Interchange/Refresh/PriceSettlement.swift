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
    settleOtherVariant(variants)
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
    let suggested = Set(
      prices.filter { $0.rank == .pricelists && $0.record.key == nil }.map(\.price.amount))
    let known = prices.filter { $0.price.kind.isOfficial && $0.price.configuration.isWhole }
    let listed = prices.indices.filter {
      prices[$0].rank == .pricelists && prices[$0].record.key != nil
        && prices[$0].price.configuration == .unknown
    }
    let dearest = listed.first { prices[$0].record.isDearerVariant }.map { prices[$0].price.amount }
    for index in listed {
      let stated = prices[index]
      let isDearer = stated.record.isDearerVariant
      let same = Set(
        known.filter { $0.price.amount == stated.price.amount }.map(\.price.configuration))
      // A dearer variant at the other list's lowest price has become cheaper since.
      let isCheaperSince = isDearer && suggested.count > 1 && stated.price.amount == suggested.min()
      if same.count == 1, let configuration = same.first, !isCheaperSince {
        prices[index].price.configuration = configuration
      } else if same.isEmpty, variants.count == 1, dearest == nil {
        prices[index].price.configuration = variants[0]
      }
      if isDearer {
        // The one price of a short list is that of the lowest variant.
        guard suggested.count > 1, let highest = suggested.max() else { continue }
        settleKind(at: index, against: highest)
      } else {
        // A suggested price that the dearer variant still has says nothing of the lowest.
        guard !suggested.contains(stated.price.amount),
          let lowest = suggested.filter({ $0 != dearest || $0 != suggested.max() }).min()
        else { continue }
        settleKind(at: index, against: lowest)
      }
    }
  }

  /// Where one of a list's two prices has its variant and the phone has but one other, the other
  /// price is that one's.
  private mutating func settleOtherVariant(_ variants: [Configuration]) {
    let listed = prices.indices.filter {
      prices[$0].rank == .pricelists && prices[$0].record.key != nil
    }
    guard variants.count == 2, listed.count == 2 else { return }
    for (index, other) in zip(listed, listed.reversed())
    where prices[index].price.configuration == .unknown {
      let taken = prices[other].price.configuration
      guard let free = variants.first(where: { $0 != taken }), variants.contains(taken) else {
        continue
      }
      prices[index].price.configuration = free
    }
  }

  /// The price of a list that differs from another list's SRP: lower, it is the online price of
  /// brands whose lists follow the shops, and a new official price of others.
  private mutating func settleKind(at index: Int, against suggested: Peso) {
    let stated = prices[index]
    let (amount, isLower) = (stated.price.amount, stated.price.amount < suggested)
    guard amount != suggested,
      let other = prices.first(where: {
        $0.rank == .pricelists && $0.record.key == nil && $0.price.amount == suggested
      })
    else { return }
    let followsShops = Self.brandsAtOnlinePrices.contains(stated.record.brand)
    if isLower { prices[index].price.kind = followsShops ? .online : .priceDrop }
    conflicts.append(
      SpecificationSettlement.Conflict(
        field: "price_php", believed: suggested.plain, believedSource: other.source,
        rejected: amount.plain, rejectedSource: stated.source,
        rule: !isLower
          ? "price of a named variant before one of a phone"
          : followsShops
            ? "suggested price before the lower online price"
            : "launch price, then the lower price read later"))
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
