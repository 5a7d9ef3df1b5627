internal import Catalog

/// What is around every page: its head, the navigation and the foot.
struct PageFrame {
  private let page: SitePage
  private let site: SiteFacts

  private static let sections = [
    ("bands/", "Budgets"), ("brands/", "Brands"), ("guides/", "Guides"), ("years/", "Years"),
    ("compare/", "Compare"),
  ]

  init(_ page: SitePage, _ site: SiteFacts) {
    self.page = page
    self.site = site
  }

  /// The way to the root; of the page that stands for any address the whole one, if it is known.
  private var root: String {
    page.template == .notfound ? site.baseURL ?? "" : page.root
  }

  var value: PageValue {
    let root = root
    let frame: KeyValuePairs<String, PageValue> = [
      "title": .text(page.path.isEmpty ? page.title : "\(page.title) · presyo"),
      "description": .text(page.description), "root": .text(root),
      "home": .text(root.isEmpty ? "./" : root),
      "nav": .list(
        Self.sections.map { path, name -> PageValue in
          ["url": .text(root + path), "name": .text(name), "here": .flag(path == page.section)]
        }),
      "hascrumbs": .flag(!page.crumbs.isEmpty),
      "crumbs": .list(
        page.crumbs.map { path, name -> PageValue in
          ["url": .text(root + path), "name": .text(name)]
        }),
      "freshness": .text(site.freshness),
      "feeds": page.hasFeed ? [["title": "Price changes", "url": "feed.xml"]] : [],
      "alternates": .list(
        page.alternates.map { ["type": .text($0.type), "url": .text($0.url)] }),
      "canonical": canonical, "ld": PageValue(page.structuredData),
    ]
    return page.model.with(frame)
  }

  private var canonical: PageValue {
    guard let base = site.baseURL, page.template != .notfound else { return .none }
    return ["url": .text(base + page.path), "image": .text(base + "assets/preview.png")]
  }
}
