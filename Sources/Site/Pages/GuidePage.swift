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
      path: path, template: .list, title: guide.title,
      description: "\(guide.title): \(counted(answer.entries.count, "phone")) with price, date, "
        + "source and reasons.",
      section: "guides/", crumbs: [("", "Home"), ("guides/", "Guides")],
      alternates: [("text/csv", "list.csv"), ("application/json", "list.json")],
      lastChange: site.asOf.iso,
      model: [
        "heading": .text(guide.title), "lead": .text(lead), "notes": notes, "figures": .none,
        "cards": answer.entries.isEmpty
          ? .none
          : [
            "title": "The first three",
            "items": .list(
              offers.prefix(Self.cards).map { PhoneCard(offer: $0).value(site, from: path) }),
          ],
        "chart": ValueSection.value(offers, scores, of: guide.title),
        "lists": .list(tables(order, isScored).map { $0.value(site, from: path) }), "links": .none,
        "downloads": PageDownloads.value(["CSV", "JSON"]),
      ])
  }

  private var lead: String {
    let count =
      answer.entries.count == 1 ? "1 phone fits" : "\(grouped(answer.entries.count)) phones fit"
    return "\(count). " + (answer.boundary.boundaryRule?.english ?? "")
  }

  private var notes: PageValue {
    var notes: [String] = []
    if answer.olderShown {
      notes.append("No phone that is on sale fits; these are older ones.")
    } else if answer.older > 0 {
      notes.append("\(counted(answer.older, "older phone")) would fit too.")
    }
    return notes.isEmpty ? .none : .list(notes.map { .text($0) })
  }

  private func tables(_ order: PhoneTable.Order, _ isScored: Bool) -> [PhoneTable] {
    [
      PhoneTable(
        id: "list", title: "The list", caption: order.words, order: order,
        isRanked: answer.isRanked, isScored: isScored,
        rows: answer.entries.map { entry in
          PhoneRow(
            offer: entry.offer, rank: entry.rank, score: entry.score?.total,
            isBestBuy: entry.isBestBuy, reason: entry.words.english, tellsSpecifications: false)
        }),
      PhoneTable(
        id: "unpriced", title: "Without a peso price for what is asked",
        caption: "They are not said to fit the budget", order: .newest,
        rows: answer.unpriced.map { PhoneRow(offer: $0) }),
    ]
    .filter { !$0.rows.isEmpty }
  }
}

extension PhoneTable.Order {
  /// The order in words, as a caption.
  var words: String {
    switch self {
    case .value: "Best value for this purpose first"
    case .newest: "Newest first"
    case .price: "Cheapest first"
    case .brand: "By brand and model"
    }
  }
}
