internal import Catalog
internal import Rendering

/// The pages that list pages: bands, brands, years, guides, and every phone by name.
struct IndexPages {
  private let site: SiteFacts

  init(_ site: SiteFacts) { self.site = site }

  var all: [@Sendable () -> SitePage] {
    [{ bands }, { brands }, { years }, { guides }, { phones }]
  }

  private func page(
    _ path: String, _ heading: Phrase, _ lead: Phrase, description: Phrase,
    section: String? = nil, charts: [PageValue] = [], tables: [PageValue] = [],
    groups: [PageValue] = [], downloads: [String] = []
  ) -> SitePage {
    SitePage(
      path: path, template: .index, title: heading, description: description,
      section: section ?? path, crumbs: [("", .home)],
      alternates: downloads.isEmpty
        ? [] : [("text/csv", "list.csv"), ("application/json", "list.json")],
      lastChange: site.asOf.iso,
      model: [
        "heading": .words(heading), "lead": .words(lead), "charts": .list(charts),
        "tables": .list(tables), "groups": .list(groups),
        "hasdownloads": .flag(!downloads.isEmpty), "downloads": PageDownloads.value(downloads),
      ])
  }

  private var bands: SitePage {
    let counts = site.bands.map { BandCount(band: $0.band, phones: $0.offers.count) }
    return page(
      "bands/", .phonesByBudget, .bandsLead, description: .bandsAbout,
      charts: [
        [
          "id": "count", "title": .words(.phonesInEachBand),
          "svg": .words(
            .inEach {
              BandChart(bands: counts).picture(label: Phrase.onSaleInEachPriceBand.in($0))
            }),
          "caption": .words(.bandBeginsAt),
          "table": FigureTable(
            caption: .onSaleInEachBand, head: [.band, .phones, .mostPhoneForTheMoney],
            rows: site.bands.map { list in
              FigureTable.Row(
                list.band.heading, url: list.band.slug + "/",
                [grouped(list.offers.count), list.offers.first?.name ?? "–"])
            }
          ).value,
        ]
      ], downloads: ["CSV", "JSON"])
  }

  private var brands: SitePage {
    let most = site.figures.brands.sorted { $1.phones < $0.phones }
      .filter { $0.median != nil }.prefix(MedianChart.mostBrands).map { $0.brand }
    let medians = MedianChart(site.figuresByYear, of: most)
    let from = medians.years.firstIndex { $0 >= 2017 } ?? 0
    let shown =
      medians.years.isEmpty
      ? medians : medians.within(medians.years[from]...(medians.years.last ?? 0))
    return page(
      "brands/", .brandsCompared,
      .brandsWithPhones(site.brandLists.count, site.summary.phones), description: .brandsAbout,
      charts: shown.described(.medianByBrandAndYear).map { picture -> [PageValue] in
        [
          [
            "id": "medians", "title": .words(.medianByYear), "svg": .words(picture),
            "caption": .words(.halfBelowLine),
            "table": FigureTable(
              caption: .medianStartingByBrand, head: [.year] + shown.lines.map { $0.name },
              rows: shown.years.enumerated().map { index, year in
                FigureTable.Row(
                  String(year), url: "../" + SitePath.year(year),
                  shown.lines.map { $0.medians[index]?.formatted ?? "–" })
              }, isWide: true
            ).value,
          ]
        ]
      } ?? [],
      tables: [
        FigureTable(
          caption: .brandsByStartingPrices, head: [.brand, .phones, .lowest, .median, .highest],
          rows: site.figures.brands.map { figures in
            FigureTable.Row(
              figures.brand.name, url: "../" + SitePath.brand(figures.brand.id),
              [
                grouped(figures.phones), figures.lowest?.formatted ?? "–",
                figures.median?.formatted ?? "–", figures.highest?.formatted ?? "–",
              ])
          }, isWide: true
        ).value.with(["id": "sale", "title": .words(.onSale)])
      ],
      groups: [older], downloads: ["CSV", "JSON"])
  }

  private var older: PageValue {
    let current = Set(site.figures.brands.map { $0.brand.id })
    return LinkGroup.value(
      id: "older", title: .withOlderOnly,
      site.brandLists.filter { !current.contains($0.brand.id) }.map { list in
        ("../" + SitePath.brand(list.brand.id), Phrase(same: list.brand.name), .phones(list.count))
      })
  }

  private var years: SitePage {
    let years = site.pricelists.map { $0.year }
    let pairs = zip(years, years.dropFirst()).filter { $1 == $0 + 1 }
    return page(
      "years/", .pricelistsByYear, .yearsLead, description: .yearsAbout,
      groups: [
        LinkGroup.value(
          id: "lists", title: .pricelists,
          site.pricelists.reversed().map { list in
            (
              "../" + SitePath.year(list.year), .pricelist(of: list.year),
              .phones(list.counts.phones)
            )
          }),
        LinkGroup.value(
          id: "pairs", title: .fromYearToNext,
          pairs.reversed().map { from, to in
            ("../" + SitePath.years(from, to), .changedBetween(from, to), nil)
          }),
      ])
  }

  private var guides: SitePage {
    page(
      "guides/", .guides, .guidesLead, description: .guidesAbout,
      groups: [
        LinkGroup.value(
          id: "all", title: .allGuides,
          site.guides.map { guide, content in
            switch content {
            case .answer(let answer, _):
              (
                "../" + SitePath.guide(guide.id), Phrase(same: guide.title),
                .phones(answer.entries.count)
              )
            case .pricelist(let list):
              ("../" + SitePath.year(list.year), Phrase(same: guide.title), nil)
            }
          })
      ])
  }

  private var phones: SitePage {
    let byBrand = Dictionary(grouping: site.entries) { $0.offer.phone.brand }
    let brands = site.brandLists.map { $0.brand }.filter { byBrand[$0.id] != nil }
    return page(
      "phones/", .allPhones, .phonesByName(site.entries.count), description: .allPhonesAbout,
      section: "",
      groups: brands.map { brand in
        LinkGroup.value(
          id: brand.id, title: Phrase(same: brand.name),
          (byBrand[brand.id] ?? []).map { entry in
            (
              "../" + SitePath.phone(entry.offer.phone.id),
              Phrase(same: entry.offer.phone.model),
              (entry.offer.price?.amount.formatted).map { Phrase(same: $0) }
            )
          })
      }, downloads: ["CSV", "JSON"])
  }
}

/// Links under a heading.
enum LinkGroup {
  static func value(
    id: String, title: Phrase, _ links: [(url: String, name: Phrase, text: Phrase?)]
  ) -> PageValue {
    guard !links.isEmpty else { return .none }
    return [
      "id": .text(id), "title": .words(title),
      "items": .list(
        links.map { ["url": .text($0.url), "name": .words($0.name), "text": PageValue($0.text)] }),
    ]
  }
}

/// Figures in rows and columns, the first naming the row.
struct FigureTable {
  struct Row {
    let name: Phrase
    let url: String?
    let cells: [String]

    init(_ name: String, url: String? = nil, _ cells: [String]) {
      self.init(Phrase(same: name), url: url, cells)
    }

    init(_ name: Phrase, url: String? = nil, _ cells: [String]) {
      self.name = name
      self.url = url
      self.cells = cells
    }
  }

  let caption: Phrase
  let head: [Phrase]
  let rows: [Row]
  /// Whether it has more columns than a small screen can hold, which stacks them there.
  var isWide = false

  var value: PageValue {
    [
      "caption": .words(caption), "wide": .flag(isWide),
      "columns": .list(
        head.enumerated().map { ["name": .words($1), "right": .flag($0 > 0)] }),
      "rows": .list(
        rows.map { row -> PageValue in
          [
            "name": .words(row.name), "url": PageValue(row.url),
            "cells": .list(
              zip(head.dropFirst(), row.cells).map { column, cell -> PageValue in
                ["text": .text(cell), "label": .words(column)]
              }),
          ]
        }),
    ]
  }
}
