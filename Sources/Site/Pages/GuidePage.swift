internal import Catalog
internal import Rendering

/// A saved guide: the phones that fit its title, best first, each with the reasons.
struct GuidePage {
  private let site: SiteFacts
  private let guide: Guide
  private let answer: GuideAnswer

  private static let cards = 3

  init(_ guide: Guide, _ answer: GuideAnswer, _ site: SiteFacts) {
    self.guide = guide
    self.answer = answer
    self.site = site
  }

  private var path: String { SitePath.guide(guide.id) }
  private var offers: [Offer] { answer.entries.map { $0.offer } }

  private var scores: [String: ValueScore] {
    var scores: [String: ValueScore] = [:]
    for entry in answer.entries { scores[entry.offer.phone.id] = entry.score }
    return scores
  }

  var page: SitePage {
    let isScored = answer.entries.contains { $0.score != nil }
    let sort = answer.reading.query.effectiveSort
    let order: PhoneTable.Order = isScored ? .value : sort == .price ? .price : .newest
    return SitePage(
      path: path, template: .list, title: Phrase(same: guide.title),
      description: .guide(guide.title, answer.entries.count),
      section: "guides/", crumbs: [("", .home), ("guides/", .guidesPages)],
      alternates: [("text/csv", "list.csv"), ("application/json", "list.json")],
      lastChange: site.asOf.iso,
      model: [
        "heading": .text(guide.title), "lead": .words(lead), "notes": notes, "figures": .none,
        "cards": answer.entries.isEmpty
          ? .none
          : [
            "title": .words(.theFirstThree),
            "items": .list(
              offers.prefix(Self.cards).map { PhoneCard(offer: $0).value(site, from: path) }),
          ],
        "chart": ValueSection.value(offers, scores, of: Phrase(same: guide.title)),
        "lists": .list(tables(order, isScored).map { $0.value(site, from: path) }), "links": .none,
        "downloads": PageDownloads.value(["CSV", "JSON"]),
      ])
  }

  private var lead: Phrase {
    .phonesFit(answer.entries.count) + Phrase(same: " ")
      + (answer.boundary.boundaryRule ?? Phrase(same: ""))
  }

  private var notes: PageValue {
    var notes: [Phrase] = []
    if answer.olderShown {
      notes.append(.onlyOlderFit)
    } else if answer.older > 0 {
      notes.append(.olderWouldFit(answer.older))
    }
    return notes.isEmpty ? .none : .list(notes.map { .words($0) })
  }

  private func tables(_ order: PhoneTable.Order, _ isScored: Bool) -> [PhoneTable] {
    [
      PhoneTable(
        id: "list", title: .theList, caption: order.words, order: order,
        isRanked: answer.isRanked, isScored: isScored,
        rows: answer.entries.map { entry in
          PhoneRow(
            offer: entry.offer, rank: entry.rank, score: entry.score?.total,
            isBestBuy: entry.isBestBuy, reason: entry.words, tellsSpecifications: false)
        }),
      PhoneTable(
        id: "unpriced", title: .noPesoPriceOf, caption: .notSaidToFit, order: .newest,
        rows: answer.unpriced.map { PhoneRow(offer: $0) }),
    ]
    .filter { !$0.rows.isEmpty }
  }
}

extension PhoneTable.Order {
  /// The order in words, as a caption.
  var words: Phrase {
    switch self {
    case .value: .bestValueForPurpose
    case .newest: .newestFirst
    case .price: .cheapestFirst
    case .brand: .byBrandAndModel
    }
  }
}
