internal import Answers
internal import Catalog
internal import Rendering

/// Every list of the site as CSV and JSON beside its page, and one JSON for each phone: the same
/// bytes as the commands print.
struct SiteLists {
  private let site: SiteFacts
  private let options = RenderOptions()

  init(_ site: SiteFacts) { self.site = site }

  var files: [SiteFile] { Concurrent.map(makers, { make in make() }).flatMap { $0 } }

  /// What makes the files of each list and of each phone.
  private var makers: [@Sendable () -> [SiteFile]] {
    let site = self.site
    var makers = site.bands.map { band in lists(SitePath.band(band.band)) { band.answer } }
    makers += site.brandLists.map { list in lists(SitePath.brand(list.brand.id)) { list.answer } }
    makers += site.pricelists.map { list in lists(SitePath.year(list.year)) { list } }
    makers += Self.pairs(site.pricelists).map { from, to in
      lists(SitePath.years(from.year, to.year)) { PricelistDifference.between(from, to) }
    }
    for (guide, content) in site.guides {
      if case .answer = content { makers.append(lists(SitePath.guide(guide.id)) { content }) }
    }
    makers += [
      lists("phones/") { site.newest },
      lists("bands/") {
        BandsAnswer(
          bands: site.bands.map { BandCount(band: $0.band, phones: $0.offers.count) },
          asOf: site.asOf)
      },
      lists("brands/") { BrandsAnswer(comparison: site.figures) },
      lists("changes/") { site.drops },
    ]
    if let comparison = site.comparison { makers.append(lists("compare/") { comparison }) }
    let options = self.options
    return makers
      + site.entries.map { entry in
        {
          [
            SiteFile(
              SitePath.phone(entry.offer.phone.id) + "index.json",
              text: entry.answer.rendered(as: .json, options))
          ]
        }
      }
  }

  private func lists<Answer: RenderedAnswer & Sendable>(
    _ path: String, _ answer: @escaping @Sendable () -> Answer
  ) -> @Sendable () -> [SiteFile] {
    let options = self.options
    return {
      let answer = answer()
      return [
        SiteFile("\(path)list.csv", text: answer.rendered(as: .csv, options)),
        SiteFile("\(path)list.json", text: answer.rendered(as: .json, options)),
      ]
    }
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
