package import Answers
package import Catalog
internal import Interchange
internal import Rendering

/// The whole catalogue as a folder of static pages: a pure function of the facts.
package struct Site: Sendable {
  private let facts: SiteFacts
  private let program: SiteProgram?
  /// The templates in every language: the one place where the language of a page is chosen.
  private let templates: [TemplateLibrary]

  /// - Parameters:
  ///   - baseURL: where the site will stand, for what needs whole addresses.
  ///   - program: the program that answers questions in the pages, as the project's script builds
  ///     it; without it the pages have no box to ask in.
  package init<Engine: CatalogueEngine>(
    _ catalogue: Catalogue<Engine>, baseURL: String? = nil, program: [UInt8]? = nil
  ) throws {
    let facts = try SiteFacts(
      catalogue, baseURL: baseURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" })
    self.facts = facts
    self.program = program.map {
      SiteProgram(
        $0, facts.facts, asOf: catalogue.moment.asOf, knownOn: catalogue.moment.knownOn)
    }
    templates = try Language.allCases.map { try TemplateLibrary($0) }
  }

  /// All facts that the pages are made of.
  package var everything: CatalogFacts { facts.facts }

  /// Every file of the site, in the order of paths; last the script that keeps them.
  ///
  /// - Parameters:
  ///   - downloads: further files for the data page, with a word on each.
  ///   - progress: is told after each page how many of how many are written.
  ///   - ready: is given every file as soon as it is made, in no order.
  package func files(
    downloads: [(name: String, words: Phrase, bytes: () -> [UInt8])] = [],
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in },
    ready: ([SiteFile]) -> Void = { _ in }
  ) -> [SiteFile] {
    let package = PlainDataFolder.files(of: facts.facts)
    let offered =
      downloads.map { ($0.name, $0.words) }
      + package.map { ("package/\($0.name)", SiteDownloads.words($0.name)) }
    let makers = self.pages(offered)
    let written = Concurrent.map(
      makers,
      { make in
        let page = make()
        return (page: page, files: templates.map { self.written(page, $0) })
      },
      progress: { new, done in
        ready(new.flatMap { $0.files })
        progress(done * templates.count, makers.count * templates.count)
      })
    let pages = written.map { $0.page }
    var files: [SiteFile] = []
    files += templates.filter { $0.language == .english }
      .map { SiteFile("404.html", text: text(of: PlainPages.notFound, $0)) }
    files += SiteLists(facts).files
    files += SiteFeeds(facts).files
    files += SiteAsset.allCases.filter { program != nil || !$0.asks }
      .map { SiteFile("assets/\($0.rawValue)", $0.bytes) }
    if let program { files += program.files + [WordsScript.file] }
    files.append(SiteFile("manifest.webmanifest", text: SiteMap.manifest))
    files.append(SiteFile("robots.txt", text: SiteMap.robots(baseURL: facts.baseURL)))
    if let base = facts.baseURL {
      files.append(SiteFile("sitemap.xml", text: SiteMap.text(pages, baseURL: base)))
    }
    files += package.map { SiteFile("data/package/\($0.name)", $0.bytes) }
    ready(files)
    let loaded = downloads.map { SiteFile("data/\($0.name)", $0.bytes()) }
    files += written.flatMap { $0.files } + loaded
    files.sort { $0.path < $1.path }
    let offline = OfflineScript.file(over: files)
    ready(loaded + [offline])
    return files + [offline]
  }

  /// Every page once: in which language it is read is decided when it is written.
  private func pages(
    _ downloads: [(path: String, words: Phrase)]
  ) -> [@Sendable () -> SitePage] {
    let facts = self.facts
    let version = program?.version
    let lists = facts.pricelists
    var pages: [@Sendable () -> SitePage] = [{ HomePage(facts, program: version).page }]
    pages += IndexPages(facts).all
    pages += facts.bands.map { band in { BandPage(band, facts).page } }
    pages += facts.brandLists.map { list in { BrandPage(list, facts).page } }
    pages += lists.map { list in { YearPage(list, facts).page } }
    pages += SiteLists.pairs(lists).map { pair in { YearPairPage(pair.0, pair.1, facts).page } }
    for (guide, content) in facts.guides {
      if case .answer(let answer, _) = content {
        pages.append { GuidePage(guide, answer, facts).page }
      }
    }
    pages += facts.entries.map { entry in { PhonePage(entry, facts).page } }
    pages += [
      { ChangesPage(facts).page }, { ComparePage(facts, program: version).page },
      { DataPage(facts, files: downloads).page }, { PlainPages.about(facts) },
    ]
    return pages
  }

  private func written(_ page: SitePage, _ templates: TemplateLibrary) -> SiteFile {
    SiteFile(
      "\(templates.language.folder)\(page.path)index.html", text: text(of: page, templates))
  }

  private func text(of page: SitePage, _ templates: TemplateLibrary) -> String {
    templates.text(page.template, PageFrame(page, facts, templates.language).value)
  }
}
