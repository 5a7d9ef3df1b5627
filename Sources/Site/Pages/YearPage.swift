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
    let heading = "Smartphone pricelist Philippines \(list.year)"
    let years = site.pricelists.map { $0.year }
    let neighbours = [(list.year - 1, list.year), (list.year, list.year + 1)]
      .filter { years.contains($0.0) && years.contains($0.1) }
    return SitePage(
      path: path, template: .list, title: heading,
      description: "\(heading): \(counted(list.counts.phones, "phone")) of "
        + "\(counted(list.counts.brands, "brand")), each price with its date and source.",
      section: "years/", crumbs: [("", "Home"), ("years/", "Years")],
      alternates: [("text/csv", "list.csv"), ("application/json", "list.json")],
      lastChange: site.asOf.iso,
      model: [
        "heading": .text(heading),
        "lead": .text(
          "\(counted(list.counts.phones, "phone")) of \(counted(list.counts.brands, "brand")) "
            + "launched in \(list.year), every variant at the price that stood on "
            + "\(list.asOf.words)."),
        "notes": notes, "figures": .none, "cards": .none, "chart": .none,
        "lists": .list(tables.map { $0.value(site, from: path) }),
        "links": neighbours.isEmpty
          ? .none
          : [
            "id": "beside", "title": "Beside the year before and after",
            "items": .list(
              neighbours.map { from, to -> PageValue in
                [
                  "url": .text(SitePage.root(of: path) + SitePath.years(from, to)),
                  "name": .text("What changed from \(from) to \(to)"),
                ]
              }),
          ],
        "downloads": PageDownloads.value(["CSV", "JSON"]),
      ])
  }

  private var notes: PageValue {
    guard list.rows.contains(where: { $0.isFirstReadLater }) else { return .none }
    return [
      .text(
        "Where the first known price of a variant is younger than this day, it is shown with its "
          + "date and marked “first read later”.")
    ]
  }

  private var tables: [PhoneTable] {
    [
      ("list", "By brand", "Prices that stood on \(list.asOf.words)", list.brands),
      (
        "undated", "Launch not known", "First seen in \(list.year); no source dates their launch",
        list.undated
      ),
    ]
    .filter { !$0.3.isEmpty }
    .map { id, title, caption, brands in
      PhoneTable(
        id: id, title: title, caption: caption, order: .brand,
        rows: brands.flatMap { brand in
          brand.rows.enumerated().map { index, row in
            PhoneRow(
              offer: row.offer, reason: row.isFirstReadLater ? "first read later" : nil,
              group: index == 0 ? brand.brand.name : nil)
          }
        })
    }
  }
}
