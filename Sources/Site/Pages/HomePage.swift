internal import Catalog
internal import Rendering

/// The first page: bands, the most phone for the money, guides, brands, what is new.
struct HomePage {
  private let site: SiteFacts
  /// The version of the program that answers questions in the page; `nil` where there is none.
  private let program: String?

  private static let newest = 6
  private static let changes = 5
  private static let brands = 12

  init(_ site: SiteFacts, program: String?) {
    self.site = site
    self.program = program
  }

  var page: SitePage {
    SitePage(
      path: "", template: .home, title: .smartphonePrices,
      description: .whatPhonesCost(site.summary.phones), hasFeed: true, lastChange: site.asOf.iso,
      model: model)
  }

  private var model: PageValue {
    let most = site.bands.map { $0.offers.count }.max() ?? 0
    return [
      "program": program.map { QuestionBox(site, version: $0).value } ?? .none,
      "lead": .words(.phonesAndPrices(site.summary.phones, site.summary.observations)),
      "bands": .list(
        site.bands.map { list -> PageValue in
          [
            "url": .text(SitePath.band(list.band)), "name": .words(list.band.heading),
            "phones": .words(.phones(list.offers.count)),
            "bar": .text(BandChart.bar(list.offers.count, of: most)),
          ]
        }),
      "bandsnote": .words(.bandsByLowestPrice),
      "picksnote": .words(.highestValueOfBands),
      "picks": .list(
        site.bands.dropLast().compactMap { list in
          list.offers.first.map {
            PhoneCard(offer: $0, tag: list.band.heading).value(site, from: "")
          }
        }),
      "guides": .list(
        site.guides.compactMap { guide, content in
          guard case .answer = content else { return nil }
          return ["url": .text(SitePath.guide(guide.id)), "name": .text(guide.title)]
        }),
      "brands": .list(
        site.figures.brands.sorted { $1.phones < $0.phones }.prefix(Self.brands).map { figures in
          let half = figures.median.map { Phrase.halfUnder($0) } ?? Phrase(same: "")
          return [
            "url": .text(SitePath.brand(figures.brand.id)), "name": .text(figures.brand.name),
            "text": .words(.phones(figures.phones) + half),
          ]
        }),
      "newest": .list(
        site.newest.answer.results.lazy
          .filter { $0.standing.isCurrent && !$0.standing.isImported && $0.standing.bounds == nil }
          .prefix(Self.newest)
          .map { offer in
            PhoneCard(
              offer: offer, tag: .launchedOn(offer.phone.launchWords(offer.standing.bounds))
            )
            .value(site, from: "")
          }),
      "changes": ChangesPage.table(
        Array(site.changes.prefix(Self.changes)),
        caption: .changedNewestFirst,
        site, from: ""),
      "years": .list(
        site.pricelists.reversed().map { list -> PageValue in
          ["url": .text(SitePath.year(list.year)), "name": .text(String(list.year))]
        }),
    ]
  }
}
