internal import Catalog
internal import Rendering

/// Downloads, freshness, counts, sources and method.
struct DataPage {
  private let site: SiteFacts
  private let files: [(path: String, words: Phrase)]

  /// - Parameter files: what lies beside the page for download.
  init(_ site: SiteFacts, files: [(path: String, words: Phrase)]) {
    self.site = site
    self.files = files
  }

  var page: SitePage {
    let summary = site.summary
    let facts: [(Phrase, PageValue)] = [
      (.pricesThatStoodOn, .text(site.asOf.words)),
      (.manyLastReadOn, site.readUpTo.map { .text($0.words) } ?? .words(.notKnown)),
      (.phones, .text(grouped(summary.phones))),
      (.withPesoPrice, .text(grouped(summary.pricedPhones))),
      (.onSaleWithPrice, .text(grouped(site.current.answer.count))),
      (.variants, .text(grouped(summary.variants))),
      (.pricesThatWereRead, .text(grouped(summary.observations))),
    ]
    return SitePage(
      path: "data/", template: .data, title: .dataAndSources, description: .dataAbout,
      crumbs: [("", .home)], lastChange: site.asOf.iso,
      model: [
        "lead": .words(.dataLead),
        "facts": .list(facts.map { ["label": .words($0), "value": $1] }),
        "files": .list(
          files.map { file -> PageValue in
            ["url": .text(file.path), "name": .text(file.path), "text": .words(file.words)]
          }),
        "tables": [
          FigureTable(
            caption: .readByKind, head: [.kind, .prices],
            rows: PriceKind.allCases.compactMap { kind in
              summary.observationsByKind[kind].map {
                FigureTable.Row(kind.plainWords, [grouped($0)])
              }
            }
          ).value.with(["id": "kinds", "title": .words(.pricesByKind)]),
          FigureTable(
            caption: .publishersOfPrices, head: [.publisher, .prices, .lastRead],
            rows: summary.publishers.filter { $0.observations > 0 }
              .map { FigureTable.Row($0.publisher, [grouped($0.observations), $0.latest.words]) }
          ).value.with(["id": "publishers", "title": .words(.whoPricesAreFrom)]),
        ],
      ])
  }
}

/// How prices are read, and the page for an address that leads nowhere.
enum PlainPages {
  static func about(_ site: SiteFacts) -> SitePage {
    SitePage(
      path: "about/", template: .about, title: .howPricesAreRead, description: .aboutAbout,
      crumbs: [("", .home)], lastChange: site.asOf.iso,
      model: [
        "sale": .words(.saleRule(months: SignOfSale.months)),
        "kinds": .list(
          PriceKind.allCases.map { kind -> PageValue in
            ["label": .words(kind.plainWords), "value": .words(kind.meaning)]
          }),
      ])
  }

  static let notFound = SitePage(
    path: "", template: .notfound, title: .pageNotHere,
    description: .addressLeadsNowhere, model: .object([]))
}
