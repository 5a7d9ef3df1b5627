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
    let heading = Phrase.phonesOf(list.band.heading)
    return SitePage(
      path: path, template: .list, title: .inThePhilippines(heading),
      description: .bandAbout(list.offers.count, list.band.words),
      section: "bands/", crumbs: [("", .home), ("bands/", .budgets)],
      alternates: [("text/csv", "list.csv"), ("application/json", "list.json")], hasFeed: true,
      lastChange: site.asOf.iso,
      model: [
        "heading": .words(heading), "lead": .words(.onSaleBestFirst(list.offers.count)),
        "notes": [.words(.thisBandIs(list.band.words))], "figures": .none,
        "cards": [
          "title": .words(.theFirstThree),
          "items": .list(
            list.offers.prefix(Self.cards).map { PhoneCard(offer: $0).value(site, from: path) }),
        ],
        "chart": ValueSection.value(
          list.offers, list.answer.scores, of: .ofPhones(list.band.words)),
        "lists": [
          PhoneTable(
            id: "list", title: .theList, caption: .bestValueFirst, order: .value,
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
    _ offers: [Offer], _ scores: [String: ValueScore], of list: Phrase
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
    let label = Phrase.valueAgainstPrice(of: list)
    return [
      "title": .words(.valueAgainstPrice),
      "svg": .words(.inEach { chart.picture(label: label.in($0)) }), "table": .none,
      "caption": .words(.valueCaption),
    ]
  }
}
