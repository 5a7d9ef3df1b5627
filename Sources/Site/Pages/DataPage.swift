internal import Catalog
internal import Rendering

/// Downloads, freshness, counts, sources and method.
struct DataPage {
  private let site: SiteFacts
  private let files: [(path: String, words: String)]

  /// - Parameter files: what lies beside the page for download.
  init(_ site: SiteFacts, files: [(path: String, words: String)]) {
    self.site = site
    self.files = files
  }

  var page: SitePage {
    let summary = site.summary
    let facts: [(String, String)] = [
      ("Prices that stood on", site.asOf.words),
      ("Many phones last read on", site.readUpTo?.words ?? "not known"),
      ("Phones", grouped(summary.phones)),
      ("With a peso price", grouped(summary.pricedPhones)),
      ("On sale with a price", grouped(site.current.answer.count)),
      ("Variants", grouped(summary.variants)),
      ("Prices that were read", grouped(summary.observations)),
    ]
    return SitePage(
      path: "data/", template: .data, title: "Data and sources",
      description: "Downloads of the whole catalogue, its sources and how fresh it is.",
      crumbs: [("", "Home")], lastChange: site.asOf.iso,
      model: [
        "lead": "The whole catalogue is open: take it, check it, correct it.",
        "facts": .list(facts.map { ["label": .text($0), "value": .text($1)] }),
        "files": .list(
          files.map { file -> PageValue in
            ["url": .text(file.path), "name": .text(file.path), "text": .text(file.words)]
          }),
        "tables": [
          FigureTable(
            caption: "What was read, by kind", head: ["Kind", "Prices"],
            rows: PriceKind.allCases.compactMap { kind in
              summary.observationsByKind[kind].map {
                FigureTable.Row(kind.plainWords, [grouped($0)])
              }
            }
          ).value.with(["id": "kinds", "title": "Prices by kind"]),
          FigureTable(
            caption: "Publishers of prices, most prices first",
            head: ["Publisher", "Prices", "Last read"],
            rows: summary.publishers.filter { $0.observations > 0 }
              .map { FigureTable.Row($0.publisher, [grouped($0.observations), $0.latest.words]) }
          ).value.with(["id": "publishers", "title": "Who the prices are from"]),
        ],
      ])
  }
}

/// How prices are read, and the page for an address that leads nowhere.
enum PlainPages {
  static func about(_ site: SiteFacts) -> SitePage {
    SitePage(
      path: "about/", template: .about, title: "How prices are read",
      description: "The kinds of prices, the rules that choose between them, and what value means.",
      crumbs: [("", "Home")], lastChange: site.asOf.iso,
      model: [
        "months": .text(String(SignOfSale.months)),
        "kinds": .list(
          PriceKind.allCases.map { kind -> PageValue in
            ["label": .text(kind.plainWords), "value": .text(kind.meaning)]
          }),
      ])
  }

  static let notFound = SitePage(
    path: "", template: .notfound, title: "This page is not here",
    description: "The address leads nowhere.", model: .object([]))
}
