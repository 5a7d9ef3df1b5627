internal import Catalog
internal import Rendering

/// The pricelist of one year.
struct YearPage {
  private let site: SiteFacts
  private let list: Pricelist

  init(_ list: Pricelist, _ site: SiteFacts) {
    self.list = list
    self.site = site
  }

  private var path: String { SitePath.year(list.year) }

  var page: SitePage {
    let heading = Phrase.pricelist(of: list.year)
    let (phones, brands) = (list.counts.phones, list.counts.brands)
    let years = site.pricelists.map { $0.year }
    let neighbours = [(list.year - 1, list.year), (list.year, list.year + 1)]
      .filter { years.contains($0.0) && years.contains($0.1) }
    return SitePage(
      path: path, template: .list, title: heading,
      description: .yearAbout(heading, phones, brands),
      section: "years/", crumbs: [("", .home), ("years/", .yearsHead)],
      alternates: [("text/csv", "list.csv"), ("application/json", "list.json")],
      lastChange: site.asOf.iso,
      model: [
        "heading": .words(heading),
        "lead": .words(.yearLead(phones, brands, launchedIn: list.year, on: list.asOf)),
        "notes": notes, "figures": .none, "cards": .none, "chart": .none,
        "lists": .list(tables.map { $0.value(site, from: path) }),
        "links": neighbours.isEmpty
          ? .none
          : [
            "id": "beside", "title": .words(.besideYears),
            "items": .list(
              neighbours.map { from, to -> PageValue in
                [
                  "url": .text(SitePage.root(of: path) + SitePath.years(from, to)),
                  "name": .words(.changedBetween(from, to)),
                ]
              }),
          ],
        "downloads": PageDownloads.value(["CSV", "JSON"]),
      ])
  }

  private var notes: PageValue {
    guard list.rows.contains(where: { $0.isFirstReadLater }) else { return .none }
    return [.words(.firstReadLaterNote)]
  }

  private var tables: [PhoneTable] {
    let tables: [(String, Phrase, Phrase, [PricelistBrand])] = [
      ("list", .byBrand, .stoodOn(list.asOf), list.brands),
      ("undated", .launchNotKnownHead, .firstSeenUndated(list.year), list.undated),
    ]
    return tables.filter { !$0.3.isEmpty }.map { id, title, caption, brands in
      PhoneTable(
        id: id, title: title, caption: caption, order: .brand,
        rows: brands.flatMap { brand in
          brand.rows.enumerated().map { index, row in
            PhoneRow(
              offer: row.offer, reason: row.isFirstReadLater ? .firstReadLater : nil,
              group: index == 0 ? brand.brand.name : nil)
          }
        })
    }
  }
}
