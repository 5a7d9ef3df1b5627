package import Answers
internal import Catalog
internal import Interchange
internal import Rendering

/// The whole catalogue as a folder of static pages: a pure function of the facts.
package struct Site {
  private let facts: SiteFacts
  private let templates: TemplateLibrary

  /// - Parameter baseURL: where the site will stand, for what needs whole addresses.
  package init<Engine: CatalogueEngine>(
    _ catalogue: Catalogue<Engine>, baseURL: String? = nil
  ) throws {
    facts = try SiteFacts(catalogue, baseURL: baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" })
    templates = try TemplateLibrary()
  }

  /// Every file of the site, in the order of paths.
  ///
  /// - Parameter downloads: further files for the data page, with a word on each.
  package func files(
    downloads: [(name: String, words: String, bytes: [UInt8])] = []
  ) -> [SiteFile] {
    let package = PlainDataFolder.files(of: facts.facts)
    let offered =
      downloads.map { ($0.name, $0.words) }
      + package.map { ("package/\($0.name)", SiteDownloads.words($0.name)) }
    let pages = self.pages(offered)
    var files = pages.map { SiteFile("\($0.path)index.html", text: text(of: $0)) }
    files.append(SiteFile("404.html", text: text(of: PlainPages.notFound)))
    files += SiteLists(facts).files
    files += SiteFeeds(facts).files
    files += SiteAsset.allCases.map { SiteFile("assets/\($0.rawValue)", $0.bytes) }
    files.append(SiteFile("manifest.webmanifest", text: SiteMap.manifest))
    files.append(SiteFile("robots.txt", text: SiteMap.robots(baseURL: facts.baseURL)))
    if let base = facts.baseURL {
      files.append(SiteFile("sitemap.xml", text: SiteMap.text(pages, baseURL: base)))
    }
    files += downloads.map { SiteFile("data/\($0.name)", $0.bytes) }
    files += package.map { SiteFile("data/package/\($0.name)", $0.bytes) }
    return files.sorted { $0.path < $1.path }
  }

  private func pages(_ downloads: [(path: String, words: String)]) -> [SitePage] {
    let lists = facts.pricelists
    var pages = [HomePage(facts).page] + IndexPages(facts).all
    pages += facts.bands.map { BandPage($0, facts).page }
    pages += facts.brandLists.map { BrandPage($0, facts).page }
    pages += lists.map { YearPage($0, facts).page }
    pages += SiteLists.pairs(lists).map { YearPairPage($0, $1, facts).page }
    for (guide, content) in facts.guides {
      if case .answer(let answer, _) = content {
        pages.append(GuidePage(guide, answer, facts).page)
      }
    }
    pages += facts.entries.map { PhonePage($0, facts).page }
    pages += [
      ChangesPage(facts).page, ComparePage(facts).page,
      DataPage(facts, files: downloads).page, PlainPages.about(facts),
    ]
    return pages
  }

  private func text(of page: SitePage) -> String {
    templates.text(page.template, PageFrame(page, facts).value)
  }
}
