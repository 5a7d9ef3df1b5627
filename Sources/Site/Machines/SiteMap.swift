internal import Catalog
internal import Rendering

/// What crawlers and home screens ask a site for.
enum SiteMap {
  /// Every page in every language with the day of its facts; only where the address of the site is known.
  static func text(_ pages: [SitePage], baseURL: String) -> String {
    var text = """
      <?xml version="1.0" encoding="utf-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">

      """
    for page in pages {
      let day = page.lastChange.map { "<lastmod>\($0)</lastmod>" } ?? ""
      for language in Language.allCases {
        let address = HTMLText.escaped(baseURL + language.folder + page.path)
        text += "<url><loc>\(address)</loc>\(day)</url>\n"
      }
    }
    return text + "</urlset>\n"
  }

  static func robots(baseURL: String?) -> String {
    "User-agent: *\nAllow: /\n" + (baseURL.map { "Sitemap: \($0)sitemap.xml\n" } ?? "")
  }

  /// What a home screen needs; its addresses are relative to the file.
  static var manifest: String {
    let value: JSONValue = [
      "name": "presyo, smartphone prices in the Philippines", "short_name": "presyo",
      "start_url": "./", "scope": "./", "display": "minimal-ui", "lang": "en",
      "background_color": "#faf9f6", "theme_color": "#0b5a69",
      "icons": [
        ["src": "assets/icon.svg", "type": "image/svg+xml", "sizes": "any"],
        ["src": "assets/icon-192.png", "type": "image/png", "sizes": "192x192"],
        ["src": "assets/icon-512.png", "type": "image/png", "sizes": "512x512"],
      ],
    ]
    return value.encoded + "\n"
  }
}
