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
      path: "", template: .home, title: "Smartphone prices in the Philippines",
      description: "What smartphones cost in the Philippines: \(grouped(site.summary.phones)) "
        + "phones, each price with its kind, its date and its source.",
      hasFeed: true, lastChange: site.asOf.iso, model: model)
  }

  private var model: PageValue {
    let most = site.bands.map { $0.offers.count }.max() ?? 0
    return [
      "program": program.map { QuestionBox(site, version: $0).value } ?? .none,
      "lead": .text(
        "\(grouped(site.summary.phones)) phones and \(grouped(site.summary.observations)) prices, "
          + "each with its kind, its date and its source. No advertising, and nobody watches you."),
      "bands": .list(
        site.bands.map { list -> PageValue in
          [
            "url": .text(SitePath.band(list.band)), "name": .text(list.band.heading),
            "phones": .text(counted(list.offers.count, "phone")),
            "bar": .text(BandChart.bar(list.offers.count, of: most)),
          ]
        }),
      "bandsnote": "Phones on sale, each in one band by its lowest price.",
      "picksnote": "The phone with the highest value in each band.",
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
          let half = figures.median.map { ", half under \($0.formatted)" } ?? ""
          return [
            "url": .text(SitePath.brand(figures.brand.id)), "name": .text(figures.brand.name),
            "text": .text(counted(figures.phones, "phone") + half),
          ]
        }),
      "newest": .list(
        site.newest.answer.results.lazy
          .filter { $0.standing.isCurrent && !$0.standing.isImported && $0.standing.bounds == nil }
          .prefix(Self.newest)
          .map { offer in
            PhoneCard(
              offer: offer, tag: "Launched \(offer.phone.launchWords(offer.standing.bounds))"
            )
            .value(site, from: "")
          }),
      "changes": ChangesPage.table(
        Array(site.changes.prefix(Self.changes)),
        caption: "Official prices that changed, newest first",
        site, from: ""),
      "years": .list(
        site.pricelists.reversed().map { list -> PageValue in
          ["url": .text(SitePath.year(list.year)), "name": .text(String(list.year))]
        }),
    ]
  }
}
