internal import Catalog
internal import Rendering

/// Phones side by side: without a script the most phone for the money of some bands.
struct ComparePage {
  private let site: SiteFacts
  /// The version of the program that compares other phones in the page; `nil` where there is none.
  private let program: String?

  private static let path = "compare/"

  init(_ site: SiteFacts, program: String?) {
    self.site = site
    self.program = program
  }

  /// The phones that the page compares: the best of every second band, so that prices lie apart.
  static func ids(_ bands: [BandList]) -> [String] {
    bands.enumerated().filter { $0.offset % 2 == 1 }.compactMap { $0.element.offers.first }
      .filter { PhoneDrawing($0.phone) != nil }.map { $0.phone.id }
  }

  var page: SitePage {
    let comparison = site.comparison
    return SitePage(
      path: Self.path, template: .compare, title: .compareSmartphones,
      description: .compareAbout, section: "compare/", crumbs: [("", .home)],
      lastChange: site.asOf.iso,
      model: [
        "program": program.map { ["version": .text($0)] } ?? .none,
        "lead": .words(.compareLead), "listtitle": .words(.sideBySide), "lineup": lineup,
        "caption": .words(.betterIsMarked),
        "phones": .list(
          (comparison?.phones ?? []).map { compared in
            let offer = compared.offer
            return [
              "url": .text(site.address(ofPhone: offer.phone.id, from: Self.path)),
              "name": .text(offer.name),
              "price": offer.price.map { PriceCell($0, site.sources).value } ?? .none,
            ]
          }),
        "rows": .list(rows(comparison)), "downloads": PageDownloads.value(["CSV", "JSON"]),
      ])
  }

  private var lineup: PageValue {
    let offers = (site.comparison?.phones ?? []).map { $0.offer }
    guard let lineup = PhoneLineup(offers) else { return .none }
    return ["svg": .words(lineup.picture), "caption": .words(lineup.caption)]
  }

  private func rows(_ comparison: PhoneComparison?) -> [PageValue] {
    guard let comparison else { return [] }
    let names = comparison.phones.map { $0.offer.name }
    return comparison.rows.filter { $0.property != .price && $0.property != .priceAge }.map {
      row -> PageValue in
      [
        "label": .words(row.property.words),
        "cells": .list(
          row.values.enumerated().map { index, value -> PageValue in
            [
              "text": value.map { .words(row.property.pageWords($0)) } ?? "–",
              "better": .flag(row.better.contains(index)), "phone": .text(names[index]),
            ]
          }),
      ]
    }
  }
}
