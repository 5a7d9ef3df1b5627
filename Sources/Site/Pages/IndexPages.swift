internal import Catalog
internal import Rendering

/// The pages that list pages: bands, brands, years, guides, and every phone by name.
struct IndexPages {
  private let site: SiteFacts

  init(_ site: SiteFacts) { self.site = site }

  var all: [SitePage] { [bands, brands, years, guides, phones] }

  private func page(
    _ path: String, _ heading: String, _ lead: String, description: String,
    section: String? = nil, charts: [PageValue] = [], tables: [PageValue] = [],
    groups: [PageValue] = [], downloads: [String] = []
  ) -> SitePage {
    SitePage(
      path: path, template: .index, title: heading, description: description,
      section: section ?? path, crumbs: [("", "Home")],
      alternates: downloads.isEmpty
        ? [] : [("text/csv", "list.csv"), ("application/json", "list.json")],
      lastChange: site.asOf.iso,
      model: [
        "heading": .text(heading), "lead": .text(lead), "charts": .list(charts),
        "tables": .list(tables), "groups": .list(groups),
        "hasdownloads": .flag(!downloads.isEmpty), "downloads": PageDownloads.value(downloads),
      ])
  }

  private var bands: SitePage {
    let counts = site.bands.map { BandCount(band: $0.band, phones: $0.offers.count) }
    return page(
      "bands/", "Phones by budget",
      "Ten price bands that hold every phone on sale once, by its lowest price.",
      description: "How many smartphones there are in the Philippines for each budget.",
      charts: [
        [
          "id": "count", "title": "Phones in each band",
          "svg": .text(
            BandChart(bands: counts).picture(label: "Phones on sale in each price band")),
          "caption": "Phones on sale by their lowest price. A band begins at the amount under it.",
          "table": FigureTable(
            caption: "Phones on sale in each band",
            head: ["Band", "Phones", "Most phone for the money"],
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
    let chart = shown.picture(label: "Median price by brand and year of launch")
    return page(
      "brands/", "Brands compared",
      "\(counted(site.brandLists.count, "brand")) with \(grouped(site.summary.phones)) phones.",
      description: "Smartphone brands in the Philippines compared by their prices.",
      charts: chart.map { picture -> [PageValue] in
        [
          [
            "id": "medians", "title": "Median price by year of launch", "svg": .text(picture),
            "caption": "Half of a brand’s phones of a year started below its line.",
            "table": FigureTable(
              caption: "Median starting price by brand and year of launch",
              head: ["Year"] + shown.lines.map { $0.name.english },
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
          caption: "Brands with phones on sale, by their starting prices",
          head: ["Brand", "Phones", "Lowest", "Median", "Highest"],
          rows: site.figures.brands.map { figures in
            FigureTable.Row(
              figures.brand.name, url: "../" + SitePath.brand(figures.brand.id),
              [
                grouped(figures.phones), figures.lowest?.formatted ?? "–",
                figures.median?.formatted ?? "–", figures.highest?.formatted ?? "–",
              ])
          }, isWide: true
        ).value.with(["id": "sale", "title": "On sale"])
      ],
      groups: [older], downloads: ["CSV", "JSON"])
  }

  private var older: PageValue {
    let current = Set(site.figures.brands.map { $0.brand.id })
    return LinkGroup.value(
      id: "older", title: "With older phones only",
      site.brandLists.filter { !current.contains($0.brand.id) }.map { list in
        ("../" + SitePath.brand(list.brand.id), list.brand.name, counted(list.count, "phone"))
      })
  }

  private var years: SitePage {
    let years = site.pricelists.map { $0.year }
    let pairs = zip(years, years.dropFirst()).filter { $1 == $0 + 1 }
    return page(
      "years/", "Pricelists by year",
      "All phones launched in a year, with the price of every variant at the end of that year.",
      description: "Smartphone pricelists of the Philippines by year.",
      groups: [
        LinkGroup.value(
          id: "lists", title: "Pricelists",
          site.pricelists.reversed().map { list in
            (
              "../" + SitePath.year(list.year), "Smartphone pricelist Philippines \(list.year)",
              counted(list.counts.phones, "phone")
            )
          }),
        LinkGroup.value(
          id: "pairs", title: "From one year to the next",
          pairs.reversed().map { from, to in
            ("../" + SitePath.years(from, to), "What changed from \(from) to \(to)", nil)
          }),
      ])
  }

  private var guides: SitePage {
    page(
      "guides/", "Guides",
      "Questions that people ask, answered anew with every change of the facts.",
      description: "Guides to smartphones in the Philippines by budget and purpose.",
      groups: [
        LinkGroup.value(
          id: "all", title: "All guides",
          site.guides.map { guide, content in
            switch content {
            case .answer(let answer, _):
              (
                "../" + SitePath.guide(guide.id), guide.title,
                counted(answer.entries.count, "phone")
              )
            case .pricelist(let list): ("../" + SitePath.year(list.year), guide.title, nil)
            }
          })
      ])
  }

  private var phones: SitePage {
    let byBrand = Dictionary(grouping: site.entries) { $0.offer.phone.brand }
    let brands = site.brandLists.map { $0.brand }.filter { byBrand[$0.id] != nil }
    return page(
      "phones/", "All phones",
      "\(grouped(site.entries.count)) phones by brand and name, each with its price if one is known.",
      description: "Every smartphone of the catalogue by brand and name.", section: "",
      groups: brands.map { brand in
        LinkGroup.value(
          id: brand.id, title: brand.name,
          (byBrand[brand.id] ?? []).map { entry in
            (
              "../" + SitePath.phone(entry.offer.phone.id), entry.offer.phone.model,
              entry.offer.price?.amount.formatted
            )
          })
      }, downloads: ["CSV", "JSON"])
  }
}

/// Links under a heading.
enum LinkGroup {
  static func value(
    id: String, title: String, _ links: [(url: String, name: String, text: String?)]
  ) -> PageValue {
    guard !links.isEmpty else { return .none }
    return [
      "id": .text(id), "title": .text(title),
      "items": .list(
        links.map { ["url": .text($0.url), "name": .text($0.name), "text": PageValue($0.text)] }),
    ]
  }
}

/// Figures in rows and columns, the first naming the row.
struct FigureTable {
  struct Row {
    let name: String
    let url: String?
    let cells: [String]

    init(_ name: String, url: String? = nil, _ cells: [String]) {
      self.name = name
      self.url = url
      self.cells = cells
    }
  }

  let caption: String
  let head: [String]
  let rows: [Row]
  /// Whether it has more columns than a small screen can hold, which stacks them there.
  var isWide = false

  var value: PageValue {
    [
      "caption": .text(caption), "wide": .flag(isWide),
      "columns": .list(
        head.enumerated().map { ["name": .text($1), "right": .flag($0 > 0)] }),
      "rows": .list(
        rows.map { row -> PageValue in
          [
            "name": .text(row.name), "url": PageValue(row.url),
            "cells": .list(
              zip(head.dropFirst(), row.cells).map { column, cell -> PageValue in
                ["text": .text(cell), "label": .text(column)]
              }),
          ]
        }),
    ]
  }
}
