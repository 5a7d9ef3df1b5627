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
    let heading = Phrase.smartphonesOf(from.year, to.year)
    return SitePage(
      path: path, template: .index, title: heading,
      description: .yearsCompared(from.year, to.year),
      section: "years/", crumbs: [("", .home), ("years/", .yearsHead)],
      alternates: [("text/csv", "list.csv"), ("application/json", "list.json")],
      lastChange: site.asOf.iso,
      model: [
        "heading": .words(heading), "lead": .words(lead), "charts": [], "tables": [bands, brands],
        "groups": [
          LinkGroup.value(
            id: "lists", title: .theListsThemselves,
            [from, to].map { list in
              (
                root + SitePath.year(list.year), .pricelist(of: list.year),
                .phones(list.counts.phones)
              )
            })
        ],
        "hasdownloads": true, "downloads": PageDownloads.value(["CSV", "JSON"]),
      ])
  }

  private var lead: Phrase {
    let both = Phrase.launchedInBoth(
      from.counts.phones, from.year, to.counts.phones, to.year)
    guard let before = median(of: starting(from)), let after = median(of: starting(to)) else {
      return both
    }
    let step =
      before == after
      ? Phrase(same: "")
      : Phrase(same: ": ") + StepWords.both(PriceStep(from: before, to: after))
    return both + .halfStartedBelow(before, after, step)
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
      caption: .byLowestAtYearsEnd, head: [.band] + head.map { Phrase(same: $0) },
      rows: PriceBand.all.map { band in
        FigureTable.Row(
          band.heading,
          [before, after].map { amounts in grouped(amounts.count { band.contains($0) }) })
      }
    ).value.with(["id": "bands", "title": .words(.byPriceBand)])
  }

  private var brands: PageValue {
    let (before, after) = (figures(from.year), figures(to.year))
    let ids = Set(before.keys).union(after.keys)
    let names = ids.sorted { left, right in
      let names = (site.brandName(left).lowercased(), site.brandName(right).lowercased())
      return names.0 == names.1 ? left < right : names.0 < names.1
    }
    return FigureTable(
      caption: .phonesAndMedians,
      head: [.brand] + head.map { .phonesOf(year: $0) } + head.map { .medianOf(year: $0) },
      rows: names.map { id in
        let both = [before[id], after[id]]
        return FigureTable.Row(
          site.brandName(id), url: root + SitePath.brand(id),
          both.map { grouped($0?.phones ?? 0) } + both.map { $0?.median?.formatted ?? "–" })
      }, isWide: true
    ).value.with(["id": "brands", "title": .words(.byBrand)])
  }

  private func figures(_ year: Int) -> [String: BrandFigures] {
    let comparison = site.figuresByYear.first { $0.year == year }
    return Dictionary(
      (comparison?.brands ?? []).map { ($0.brand.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
