internal import Catalog
internal import Rendering

/// The phones of one band, best value first.
struct BandPage {
  private let site: SiteFacts
  private let list: BandList

  private static let cards = 3

  init(_ list: BandList, _ site: SiteFacts) {
    self.list = list
    self.site = site
  }

  private var path: String { SitePath.band(list.band) }

  var page: SitePage {
    let heading = "Phones \(list.band.heading)"
    return SitePage(
      path: path, template: .list, title: "\(heading) in the Philippines",
      description: "\(counted(list.offers.count, "smartphone")) on sale in the Philippines for "
        + "\(list.band.words.english), best value first, each price with its date and source.",
      section: "bands/", crumbs: [("", "Home"), ("bands/", "Budgets")],
      alternates: [("text/csv", "list.csv"), ("application/json", "list.json")], hasFeed: true,
      lastChange: site.asOf.iso,
      model: [
        "heading": .text(heading),
        "lead": .text(
          "\(counted(list.offers.count, "phone")) on sale, most phone for the money first."),
        "notes": [
          .text(
            "This band is \(list.band.words.english). A phone stands in one band, by its lowest price."
          )
        ],
        "figures": .none,
        "cards": [
          "title": "The first three",
          "items": .list(
            list.offers.prefix(Self.cards).map { PhoneCard(offer: $0).value(site, from: path) }),
        ],
        "chart": ValueSection.value(
          list.offers, list.answer.scores, of: "phones \(list.band.words.english)"),
        "lists": [
          PhoneTable(
            id: "list", title: "The list", caption: "Best value first", order: .value,
            isRanked: true, isScored: true, rows: rows
          ).value(site, from: path)
        ],
        "links": .none, "downloads": PageDownloads.value(["CSV", "JSON", "feed"]),
      ])
  }

  private var rows: [PhoneRow] {
    list.offers.enumerated().map { index, offer in
      PhoneRow(
        offer: offer, rank: index + 1, score: list.answer.scores[offer.phone.id]?.total,
        isBestBuy: list.answer.bestBuys?.phones.contains(offer.phone.id) ?? false)
    }
  }
}

/// The chart of value against price of a list.
enum ValueSection {
  /// How many of the first phones have their numbers beside their dots.
  private static let numbered = 3

  static func value(
    _ offers: [Offer], _ scores: [String: ValueScore], of list: String
  ) -> PageValue {
    let phones = offers.compactMap { offer -> (price: Peso, value: Int)? in
      guard let price = offer.price?.amount, let score = scores[offer.phone.id] else { return nil }
      return (price, score.total)
    }
    let dots = phones.enumerated().map { index, phone in
      ValueChart.Dot(
        price: phone.price, value: phone.value, isMarked: index < Self.numbered,
        number: index < Self.numbered ? index + 1 : nil)
    }
    guard let chart = ValueChart(dots: dots) else { return .none }
    let picture = chart.picture(
      label: "Value against price of \(list); the list below holds the same figures")
    return [
      "title": "Value against price", "svg": .text(picture), "table": .none,
      "caption": .text(
        "Each dot is a phone: the further to the right the dearer, the higher the more "
          + "phone for the money. The numbers are places in the list below, which holds the same "
          + "figures."),
    ]
  }
}
