internal import Catalog
internal import Rendering

/// What is around every page: its head, the navigation and the foot, in one language.
struct PageFrame {
  private let page: SitePage
  private let site: SiteFacts
  private let language: Language

  private static let sections: [(path: String, name: Phrase)] = [
    ("bands/", .budgets), ("brands/", .brandsPages), ("guides/", .guidesPages),
    ("years/", .yearsHead), ("compare/", .compare),
  ]

  init(_ page: SitePage, _ site: SiteFacts, _ language: Language) {
    self.page = page
    self.site = site
    self.language = language
  }

  private var isNotFound: Bool { page.template == .notfound }

  /// The way to the first page of the language; of the page that stands for any address the whole
  /// one, if it is known.
  private var root: String { isNotFound ? site.baseURL ?? "" : page.root }

  /// The way to the root of the site, where lies what has no language.
  private var base: String { language == .english ? root : root + "../" }

  /// The way to the folder of the page in English, beside which its lists for machines lie.
  private var english: String { language == .english ? "" : base + page.path }

  var value: PageValue {
    let root = root
    let english = english
    let frame: KeyValuePairs<String, PageValue> = [
      "lang": .text(language.rawValue),
      "title": .words(page.path.isEmpty ? page.title : page.title + Phrase(same: " · presyo")),
      "description": .words(page.description), "root": .text(root), "base": .text(base),
      "english": .text(english), "home": .text(root.isEmpty ? "./" : root),
      "nav": .list(
        Self.sections.map { path, name -> PageValue in
          ["url": .text(root + path), "name": .words(name), "here": .flag(path == page.section)]
        }),
      "switch": change, "languages": languages,
      "hascrumbs": .flag(!page.crumbs.isEmpty),
      "crumbs": .list(
        page.crumbs.map { path, name -> PageValue in
          ["url": .text(root + path), "name": .words(name)]
        }),
      "freshness": .words(site.freshness),
      "feeds": page.hasFeed
        ? [["title": .words(.priceChanges), "url": .text(english + "feed.xml")]] : [],
      "alternates": .list(
        page.alternates.map { ["type": .text($0.type), "url": .text(english + $0.url)] }),
      "canonical": canonical, "ld": PageValue(page.structuredData),
    ]
    return page.model.with(frame)
  }

  /// The way to the same page in the other language; the page that is not there is in English
  /// only, and leads to the first one.
  private var change: PageValue {
    let other = language.other
    return [
      "url": .text(base + other.folder + page.path), "code": .text(other.rawValue),
      "name": .text(other.ownName),
    ]
  }

  private func address(in language: Language, _ base: String) -> String {
    base + language.folder + page.path
  }

  /// The addresses of the page in every language, where the site's own is known.
  private var languages: PageValue {
    guard let base = site.baseURL, !isNotFound else { return [] }
    return .list(
      Language.allCases.map { language -> PageValue in
        ["code": .text(language.rawValue), "url": .text(address(in: language, base))]
      })
  }

  private var canonical: PageValue {
    guard let base = site.baseURL, !isNotFound else { return .none }
    return [
      "url": .text(address(in: language, base)), "image": .text(base + "assets/preview.png"),
    ]
  }
}
