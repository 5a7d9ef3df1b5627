internal import Answers
internal import Catalog
internal import Rendering

/// The phones of two neighbouring years side by side: how many, at which prices, of which brands.
///
/// A phone is in the list of one year only, so that a comparison phone by phone would say nothing.
struct YearPairPage {
  private let site: SiteFacts
  private let from: Pricelist
  private let to: Pricelist

  init(_ from: Pricelist, _ to: Pricelist, _ site: SiteFacts) {
    self.from = from
    self.to = to
    self.site = site
  }

  private var path: String { SitePath.years(from.year, to.year) }
  private var root: String { SitePage.root(of: path) }
  private var head: [String] { [String(from.year), String(to.year)] }

  var page: SitePage {
    let heading = "Smartphones of \(from.year) and \(to.year)"
    return SitePage(
      path: path, template: .index, title: heading,
      description: "The smartphones launched in the Philippines in \(from.year) and \(to.year) "
        + "compared: how many, at which prices, of which brands.",
      section: "years/", crumbs: [("", "Home"), ("years/", "Years")],
      alternates: [("text/csv", "list.csv"), ("application/json", "list.json")],
      lastChange: site.asOf.iso,
      model: [
        "heading": .text(heading), "lead": .text(lead), "charts": [], "tables": [bands, brands],
        "groups": [
          LinkGroup.value(
            id: "lists", title: "The lists themselves",
            [from, to].map { list in
              (
                root + SitePath.year(list.year), "Smartphone pricelist Philippines \(list.year)",
                counted(list.counts.phones, "phone")
              )
            })
        ],
        "hasdownloads": true, "downloads": PageDownloads.value(["CSV", "JSON"]),
      ])
  }

  private var lead: String {
    let before = median(of: starting(from))
    let after = median(of: starting(to))
    var text =
      "\(counted(from.counts.phones, "phone")) were launched in \(from.year) and "
      + "\(grouped(to.counts.phones)) in \(to.year)."
    if let before, let after {
      text +=
        " Half of them started below \(before.formatted) in the one year and below "
        + "\(after.formatted) in the other"
      text +=
        before == after ? "." : ": \(StepWords.both(PriceStep(from: before, to: after)))."
    }
    return text
  }

  /// The lowest price of each phone, at the prices of its list, in order.
  private func starting(_ list: Pricelist) -> [Peso] {
    var lowest: [String: Peso] = [:]
    for row in list.rows where !row.isFirstReadLater {
      guard let amount = row.offer.price?.amount else { continue }
      let id = row.offer.phone.id
      lowest[id] = lowest[id].map { min($0, amount) } ?? amount
    }
    return lowest.values.sorted()
  }

  private func median(of amounts: [Peso]) -> Peso? {
    amounts.count >= FigureMinimums.median ? Quantiles.median(of: amounts) : nil
  }

  private var bands: PageValue {
    let (before, after) = (starting(from), starting(to))
    return FigureTable(
      caption: "Phones by their lowest price at the end of their year", head: ["Band"] + head,
      rows: PriceBand.all.map { band in
        FigureTable.Row(
          band.heading,
          [before, after].map { amounts in grouped(amounts.count { band.contains($0) }) })
      }
    ).value.with(["id": "bands", "title": "By price band"])
  }

  private var brands: PageValue {
    let (before, after) = (figures(from.year), figures(to.year))
    let ids = Set(before.keys).union(after.keys)
    let names = ids.sorted { left, right in
      let names = (site.brandName(left).lowercased(), site.brandName(right).lowercased())
      return names.0 == names.1 ? left < right : names.0 < names.1
    }
    return FigureTable(
      caption: "Phones and median starting price of each brand",
      head: ["Brand"] + head.map { "Phones \($0)" } + head.map { "Median \($0)" },
      rows: names.map { id in
        let both = [before[id], after[id]]
        return FigureTable.Row(
          site.brandName(id), url: root + SitePath.brand(id),
          both.map { grouped($0?.phones ?? 0) } + both.map { $0?.median?.formatted ?? "–" })
      }, isWide: true
    ).value.with(["id": "brands", "title": "By brand"])
  }

  private func figures(_ year: Int) -> [String: BrandFigures] {
    let comparison = site.figuresByYear.first { $0.year == year }
    return Dictionary(
      (comparison?.brands ?? []).map { ($0.brand.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
