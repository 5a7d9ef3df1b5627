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
      path: path, template: .list, title: "\(name) prices in the Philippines",
      description: "\(name) phones in the Philippines: \(counted(list.current.count, "phone")) on "
        + "sale and \(grouped(list.count - list.current.count)) older, each price with its date "
        + "and source.",
      section: "brands/", crumbs: [("", "Home"), ("brands/", "Brands")],
      alternates: [("text/csv", "list.csv"), ("application/json", "list.json")], hasFeed: true,
      lastChange: site.asOf.iso,
      model: [
        "heading": .text("\(name) phones in the Philippines"), "lead": .text(lead), "notes": .none,
        "figures": figureTiles, "cards": .none, "chart": chart,
        "lists": .list(tables.map { $0.value(site, from: path) }), "links": .none,
        "downloads": PageDownloads.value(["CSV", "JSON", "feed"]),
      ])
  }

  private var lead: String {
    let subBrands = site.brandLists.filter { $0.brand.parent == list.brand.id }.map {
      $0.brand.name
    }
    let with = subBrands.isEmpty ? "" : " \(WordList.and(subBrands)) counted in."
    guard !list.current.isEmpty else {
      return "\(counted(list.count, "phone")), none of them on sale any more.\(with)"
    }
    let older = list.count - list.current.count
    return "\(counted(list.current.count, "phone")) on sale"
      + (older > 0 ? " and \(grouped(older)) older." : ".") + with
  }

  private var figureTiles: PageValue {
    guard let figures else { return .none }
    let share = figures.fiveG.basisPoints.map { "\((Double($0) / 100).rounded().plain) %" }
    let items: [(String, String?)] = [
      ("Phones on sale", grouped(figures.phones)), ("Lowest", figures.lowest?.formatted),
      ("Half cost less than", figures.median?.formatted), ("Highest", figures.highest?.formatted),
      ("With 5G", share),
    ]
    return [
      "items": .list(
        items.compactMap { label, value in
          value.map { ["label": .text(label), "value": .text($0)] }
        })
    ]
  }

  private var chart: PageValue {
    let years = MedianChart(site.figuresByYear, of: [list.brand])
    let known = zip(years.years, years.lines.first?.medians ?? []).filter { $0.1 != nil }
    guard let from = known.first?.0, let to = known.last?.0 else { return .none }
    let shown = years.within(from...to)
    let name = list.brand.name
    guard
      let picture = shown.picture(label: "Median price of \(name) phones by year of launch")
    else { return .none }
    return [
      "title": "Median price by year of launch", "svg": .text(picture),
      "caption":
        "Half of the phones launched in a year started below this price, at that year’s end.",
      "table": FigureTable(
        caption: "Median starting price of \(name) phones by year of launch",
        head: ["Year", "Median"],
        rows: known.map { year, median in
          FigureTable.Row(
            String(year), url: SitePage.root(of: path) + SitePath.year(year),
            [median?.formatted ?? "–"])
        }
      ).value,
    ]
  }

  private var tables: [PhoneTable] {
    [
      ("sale", "On sale", "Newest first", list.current),
      ("older", "Older phones", "No longer sold new as far as is known; newest first", list.older),
      ("unpriced", "Without a peso price", "No source tells what they cost here", list.unpriced),
    ]
    .filter { !$0.3.isEmpty }
    .map { id, title, caption, offers in
      PhoneTable(
        id: id, title: title, caption: caption, order: id == "unpriced" ? .brand : .newest,
        rows: offers.map { PhoneRow(offer: $0) })
    }
  }
}
