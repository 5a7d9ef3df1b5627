import Catalog
import Foundation
import Testing

@testable import Site

@Suite("The site in two languages")
struct LanguageTests {
  private static let program: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01]

  @Test("has every page in each, which leads to itself in the other")
  func switches() throws {
    let files = try SampleSite.files(program: Self.program)
    let pages = files.keys.filter { $0.hasSuffix(".html") && $0 != "404.html" }
    #expect(pages.count > 60)
    for path in pages {
      let isFilipino = path.hasPrefix("fil/")
      let other = isFilipino ? String(path.dropFirst(4)) : "fil/" + path
      let page = try #require(files[path])
      #expect(page.contains("<html lang=\"\(isFilipino ? "fil" : "en")\">"), "\(path)")
      let link = try #require(
        page.firstMatch(
          of: /<a class="switch" href="([^"]+)" hreflang="([a-z]+)" lang="([a-z]+)"/), "\(path)")
      #expect(SiteTests.target(of: String(link.1), on: path) == other, "\(path)")
      #expect(link.2 == (isFilipino ? "en" : "fil") && link.2 == link.3, "\(path)")
      #expect(files[other] != nil, "\(path)")
    }
    let missing = try #require(files["404.html"])
    #expect(missing.contains("<html lang=\"en\">") && missing.contains("href=\"fil/\""))
  }

  @Test("keeps what machines read single, and links to it from both")
  func machines() throws {
    let files = try SampleSite.files()
    #expect(files.keys.allSatisfy { !$0.hasPrefix("fil/") || $0.hasSuffix("/index.html") })
    let list = try #require(files["fil/brands/acme/index.html"])
    #expect(list.contains("type=\"text/csv\" href=\"../../../brands/acme/list.csv\""))
    #expect(list.contains("href=\"../../../brands/acme/feed.xml\""))
    let phone = try #require(files["fil/phones/acme-a1/index.html"])
    #expect(phone.contains("<a href=\"../../../phones/acme-a1/index.json\">JSON</a>"))
    let data = try #require(files["fil/data/index.html"])
    #expect(data.contains("<a href=\"../../data/package/phones.csv\">"))
  }

  @Test("tells machines of both where its address is known")
  func addresses() throws {
    let files = try SampleSite.files(baseURL: "https://example.ph/")
    let map = try #require(files["sitemap.xml"])
    for path in ["", "phones/acme-a1/", "compare/"] {
      for folder in ["", "fil/"] {
        let page = try #require(files[folder + path + "index.html"])
        #expect(page.contains("rel=\"canonical\" href=\"https://example.ph/\(folder)\(path)\""))
        #expect(page.contains("hreflang=\"en\" href=\"https://example.ph/\(path)\""))
        #expect(page.contains("hreflang=\"fil\" href=\"https://example.ph/fil/\(path)\""))
        #expect(map.contains("<loc>https://example.ph/\(folder)\(path)</loc>"))
      }
    }
    let plain = try #require(try SampleSite.files()["index.html"])
    #expect(!plain.contains("rel=\"alternate\" hreflang"))
  }

  @Test("has templates without words of their own but names", arguments: PageTemplate.allCases)
  func templates(template: PageTemplate) {
    let text = String(decoding: template.bytes, as: UTF8.self)
    let said = text.replacing(/\{\{.*?\}\}/, with: "").replacing(/<[^>]*>/, with: " ")
    let names: Set = ["presyo", "G", "JSON", "list", "csv", "index", "json"]
    let words = Set(said.matches(of: /[A-Za-z]+/).map { String($0.output) })
    #expect(words.isSubset(of: names), "\(words.subtracting(names))")
    for label in text.matches(of: /aria-label="([^"]*)"/) {
      #expect(label.1.hasPrefix("{{words."), "\(label.1)")
    }
  }

  @Test("uses every word of the templates' table, which HTML can take as it stands")
  func table() {
    let asked = PageTemplate.allCases.flatMap { template in
      String(decoding: template.bytes, as: UTF8.self).matches(of: /\{\{words\.(\w+)\}\}/)
        .map { String($0.1) }
    }
    #expect(Set(asked) == Set(TemplateWords.all.keys))
    #expect(TemplateWords.tables.reduce(0) { $0 + $1.count } == TemplateWords.all.count)
    for (key, phrase) in TemplateWords.all {
      for language in Language.allCases {
        let said = phrase.in(language)
        #expect(!said.isEmpty && !said.contains(where: { "<>&\"".contains($0) }), "\(key)")
      }
    }
  }

  @Test("has scripts that find all that they say in the table, with the same places for values")
  func scripts() {
    let scripts = [SiteAsset.ask, .compare, .presyo, .program]
      .map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    let asked = scripts.matches(of: /(?:say|giveUp|Failure)\("(\w+)"/).map { String($0.1) }
    #expect(Set(asked) == Set(ScriptWords.asking.map { $0.key }))
    for (key, phrase) in ScriptWords.asking {
      let places = [phrase.english, phrase.filipino].map { said in
        Set(said.matches(of: /\{\w+\}/).map { String($0.output) })
      }
      #expect(places[0] == places[1], "\(key)")
    }
    let offline = String(decoding: PackageResources.sw_js, as: UTF8.self)
    for (key, _) in ScriptWords.away { #expect(offline.contains("${\(key)}"), "\(key)") }
  }

  @Test("keeps the first pages of both for reading offline, and says in both what is not kept")
  func offline() throws {
    let head = try #require(try SampleSite.files()["sw.js"]).prefix(800)
    #expect(head.contains("{\"code\":\"en\",\"folder\":\"\",\"noConnection\":\"No connection\""))
    #expect(head.contains("{\"code\":\"fil\",\"folder\":\"fil/\",\"noConnection\":\"Walang"))
  }
}
