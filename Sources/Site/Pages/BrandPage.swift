internal import Catalog
internal import Rendering

/// The phones of one brand: what is on sale, what was, and how its prices moved.
struct BrandPage {
  private let site: SiteFacts
  private let list: BrandList

  init(_ list: BrandList, _ site: SiteFacts) {
    self.list = list
    self.site = site
  }

  private var path: String { SitePath.brand(list.brand.id) }

  private var figures: BrandFigures? {
    site.figures.brands.first { $0.brand.id == list.brand.id }
  }

  var page: SitePage {
    let name = list.brand.name
    return SitePage(
      path: path, template: .list, title: .pricesOf(name),
      description: .brandAbout(
        name, list.current.count, older: list.count - list.current.count),
      section: "brands/", crumbs: [("", .home), ("brands/", .brandsPages)],
      alternates: [("text/csv", "list.csv"), ("application/json", "list.json")], hasFeed: true,
      lastChange: site.asOf.iso,
      model: [
        "heading": .words(.phonesOf(name)), "lead": .words(lead), "notes": .none,
        "figures": figureTiles, "cards": .none, "chart": chart,
        "lists": .list(tables.map { $0.value(site, from: path) }), "links": .none,
        "downloads": PageDownloads.value(["CSV", "JSON", "feed"]),
      ])
  }

  private var lead: Phrase {
    let subBrands = site.brandLists.filter { $0.brand.parent == list.brand.id }.map {
      $0.brand.name
    }
    let with = subBrands.isEmpty ? Phrase(same: "") : .countedIn(.all(subBrands))
    guard !list.current.isEmpty else { return .noneOnSale(list.count) + with }
    let older = list.count - list.current.count
    return older > 0
      ? .onSale(list.current.count, older: older) + with : .onSale(list.current.count) + with
  }

  private var figureTiles: PageValue {
    guard let figures else { return .none }
    let share = figures.fiveG.basisPoints.map { "\((Double($0) / 100).rounded().plain) %" }
    let items: [(Phrase, String?)] = [
      (.phonesOnSale, grouped(figures.phones)), (.lowest, figures.lowest?.formatted),
      (.halfCostLess, figures.median?.formatted), (.highest, figures.highest?.formatted),
      (.with5G, share),
    ]
    return [
      "items": .list(
        items.compactMap { label, value in
          value.map { ["label": .words(label), "value": .text($0)] }
        })
    ]
  }

  private var chart: PageValue {
    let years = MedianChart(site.figuresByYear, of: [list.brand])
    let known = zip(years.years, years.lines.first?.medians ?? []).filter { $0.1 != nil }
    guard let from = known.first?.0, let to = known.last?.0 else { return .none }
    let shown = years.within(from...to)
    let name = list.brand.name
    guard let picture = shown.described(.medianByYear(of: name)) else { return .none }
    return [
      "title": .words(.medianByYear), "svg": .words(picture),
      "caption": .words(.halfStartedBelow),
      "table": FigureTable(
        caption: .medianStartingByYear(of: name), head: [.year, .median],
        rows: known.map { year, median in
          FigureTable.Row(
            String(year), url: SitePage.root(of: path) + SitePath.year(year),
            [median?.formatted ?? "–"])
        }
      ).value,
    ]
  }

  private var tables: [PhoneTable] {
    let tables: [(String, Phrase, Phrase, [Offer])] = [
      ("sale", .onSale, .newestFirst, list.current),
      ("older", .olderPhones, .noLongerSoldNewestFirst, list.older),
      ("unpriced", .withoutPesoPrice, .noSourceTellsCost, list.unpriced),
    ]
    return tables.filter { !$0.3.isEmpty }.map { id, title, caption, offers in
      PhoneTable(
        id: id, title: title, caption: caption, order: id == "unpriced" ? .brand : .newest,
        rows: offers.map { PhoneRow(offer: $0) })
    }
  }
}
