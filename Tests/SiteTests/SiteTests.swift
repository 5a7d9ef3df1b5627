import Answers
import Catalog
import Foundation
import Testing

@testable import Site

/// The sample site, made once.
enum SampleSite {
  /// - Parameter program: the bytes that stand for the program of the pages.
  static func files(
    of facts: CatalogFacts = SampleFacts.facts(), baseURL: String? = nil, program: [UInt8]? = nil
  ) throws -> [String: String] {
    let files = try Site(Catalogue(facts), baseURL: baseURL, program: program).files()
    return Dictionary(
      files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }
}

@Suite("The site")
struct SiteTests {
  private static let filipino = [
    "", "phones/acme-a1/", "phones/cobra-mini/", "brands/acme/", "bands/12000-15000/",
    "years/2025/", "years/2025-2026/", "guides/phones-under-15k/", "compare/", "data/", "about/",
    "bands/", "brands/", "years/", "guides/", "phones/", "changes/",
  ].map { "fil/\($0)index.html" }

  @Test(
    "has a golden for every kind of page",
    arguments: [
      "index.html", "phones/acme-a1/index.html", "phones/cobra-mini/index.html",
      "brands/acme/index.html", "bands/12000-15000/index.html", "years/2025/index.html",
      "years/2025-2026/index.html", "guides/phones-under-15k/index.html", "compare/index.html",
      "data/index.html", "about/index.html", "404.html", "bands/index.html", "brands/index.html",
      "years/index.html", "guides/index.html", "phones/index.html", "changes/index.html",
      "brands/acme/feed.xml", "manifest.webmanifest", "robots.txt",
    ] + filipino)
  func goldens(path: String) throws {
    let text = try #require(try SampleSite.files()[path], "the site lacks \(path)")
    try Golden.expect(text, path.replacing("/", with: "_"))
  }

  @Test("with an address has canonical pages, a preview and a map with the days of the facts")
  func baseURL() throws {
    let files = try SampleSite.files(baseURL: "https://example.ph/phones")
    let phone = try #require(files["phones/acme-a1/index.html"])
    let address = "https://example.ph/phones/phones/acme-a1/"
    #expect(phone.contains("<link rel=\"canonical\" href=\"\(address)\">"))
    #expect(phone.contains("content=\"https://example.ph/phones/assets/preview.png\""))
    try Golden.expect(try #require(files["sitemap.xml"]), "sitemap.xml")
    #expect(files["robots.txt"]?.contains("Sitemap: https://example.ph/phones/sitemap.xml") == true)
    #expect(try SampleSite.files()["sitemap.xml"] == nil)
  }

  @Test("is the same bytes each time")
  func sameBytes() throws {
    let first = try Site(Catalogue(SampleFacts.facts())).files()
    let second = try Site(Catalogue(SampleFacts.facts())).files()
    #expect(first == second)
    #expect(Set(first.map { $0.path }).count == first.count)
  }

  @Test("links only to its own files and to the web", arguments: [nil, "https://example.ph/sub/"])
  func links(baseURL: String?) throws {
    let files = try SampleSite.files(baseURL: baseURL)
    var count = 0
    for (path, text) in files where path.hasSuffix(".html") {
      for match in text.matches(of: /(?:href|src)="([^"]*)"/) {
        let link = String(match.output.1)
        if link.hasPrefix("https://") || link.hasPrefix("#") { continue }
        let target = Self.target(of: link, on: path)
        #expect(files[target] != nil, "\(path) links to \(link)")
        count += 1
      }
    }
    #expect(count > 300)
  }

  /// The file that a link of a page leads to.
  static func target(of link: String, on path: String) -> String {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(
      String.init)
    let address = link.prefix { $0 != "?" && $0 != "#" }
    for part in address.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "..": _ = parts.popLast()
      case ".": continue
      default: parts.append(String(part))
      }
    }
    let target = parts.joined(separator: "/")
    return target.isEmpty || target.hasSuffix("/") ? target + "index.html" : target
  }

  @Test("puts a phone in the band of its lowest price, as the answer to bands counts them")
  func bands() throws {
    let files = try SampleSite.files()
    let bands = try Catalogue<MemoryEngine>(SampleFacts.facts()).bands().bands
    for count in bands {
      let list = try #require(files[SitePath.band(count.band) + "list.csv"])
      #expect(list.split(separator: "\n").count == count.phones + 1, "\(count.band.words)")
    }
  }

  @Test("offers machines only prices whose source is a page of the web, in pesos")
  func structuredData() throws {
    let files = try SampleSite.files()
    let page = try #require(files["phones/acme-a1/index.html"])
    let match = try #require(
      page.firstMatch(of: /<script type="application\/ld\+json">(.*?)<\/script>/))
    let json = try JSONSerialization.jsonObject(with: Data(match.output.1.utf8))
    let product = try #require(json as? [String: Any])
    let offers = try #require(product["offers"] as? [String: Any])
    #expect(offers["@type"] as? String == "AggregateOffer")
    #expect(offers["priceCurrency"] as? String == "PHP")
    #expect(offers["lowPrice"] as? Int == 7490)
    #expect((offers["offers"] as? [Any])?.count == 2)
    let unpriced = try #require(files["phones/cobra-mini/index.html"])
    #expect(!unpriced.contains("\"offers\""))
  }

  @Test("says beside every price its kind, its date, when it was confirmed, and its source")
  func prices() throws {
    let page = try #require(try SampleSite.files()["phones/acme-a1/index.html"])
    for words in [
      "₱7,490", "official price, lowered", "<time datetime=\"2025-11-11\">11 Nov 2025</time>",
      "Last confirmed", "<time datetime=\"2026-06-30\">30 Jun 2026</time>", ">A list</a>",
      "In shops", "₱6,999",
    ] { #expect(page.contains(words), "\(words)") }
  }
}
