internal import Answers
internal import Catalog
internal import Rendering

/// Every list of the site as CSV and JSON beside its page, and one JSON for each phone: the same
/// bytes as the commands print.
struct SiteLists {
  private let site: SiteFacts
  private let options = RenderOptions()

  init(_ site: SiteFacts) { self.site = site }

  var files: [SiteFile] {
    var files = site.bands.flatMap { lists(SitePath.band($0.band), $0.answer) }
    files += site.brandLists.flatMap { lists(SitePath.brand($0.brand.id), $0.answer) }
    files += site.pricelists.flatMap { lists(SitePath.year($0.year), $0) }
    files += Self.pairs(site.pricelists).flatMap { from, to in
      lists(SitePath.years(from.year, to.year), PricelistDifference.between(from, to))
    }
    for (guide, content) in site.guides {
      if case .answer = content { files += lists(SitePath.guide(guide.id), content) }
    }
    files += lists("phones/", site.newest)
    files += lists(
      "bands/",
      BandsAnswer(
        bands: site.bands.map { BandCount(band: $0.band, phones: $0.offers.count) },
        asOf: site.asOf))
    files += lists("brands/", BrandsAnswer(comparison: site.figures))
    files += lists("changes/", site.drops)
    if let comparison = site.comparison { files += lists("compare/", comparison) }
    return files
      + site.entries.map { entry in
        SiteFile(
          SitePath.phone(entry.offer.phone.id) + "index.json",
          text: entry.answer.rendered(as: .json, options))
      }
  }

  private func lists(_ path: String, _ answer: some RenderedAnswer) -> [SiteFile] {
    [
      SiteFile("\(path)list.csv", text: answer.rendered(as: .csv, options)),
      SiteFile("\(path)list.json", text: answer.rendered(as: .json, options)),
    ]
  }

  /// The lists of neighbouring years.
  static func pairs(_ lists: [Pricelist]) -> [(Pricelist, Pricelist)] {
    zip(lists, lists.dropFirst()).filter { $1.year == $0.year + 1 }
  }
}

/// The files of the data package in words.
enum SiteDownloads {
  static func words(_ name: String) -> Phrase {
    switch name {
    case "phones.csv": .phonesFile
    case "prices.csv": .pricesFile
    case "sources.csv": .sourcesFile
    case "brands.csv": .brandsFile
    case "brand-words.csv": .brandWordsFile
    case "chipset-classes.csv": .chipsetsFile
    case "variants.csv": .variantsFile
    case "guides.csv": .guidesFile
    case "conflicts.csv": .conflictsFile
    case "overrides.csv": .overridesFile
    case "datapackage.json": .packageFile
    default: .otherFile
    }
  }
}
