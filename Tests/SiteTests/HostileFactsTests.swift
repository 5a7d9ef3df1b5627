import Answers
import Catalog
import Foundation
import Testing

@testable import Site

/// Facts that try to run something in the reader's browser.
@Suite("Hostile facts")
struct HostileFactsTests {
  private static let script = "<script>alert(1)</script>"
  private static let attribute = "\"onload=alert(1) x=\""
  /// A quotation mark with an accent over it, which is one character to Swift and two to a browser.
  private static let accented = "\"\u{301} onload=alert(1)"
  private static let comment = "</title><!--]]>&amp;{{title}}{{{svg}}}"

  private static func facts() -> CatalogFacts {
    var facts = SampleFacts.facts()
    facts.brands = facts.brands.map { brand in
      Brand(id: brand.id, name: brand.name + script + attribute, parent: brand.parent)
    }
    facts.phones = facts.phones.map { phone in
      var specifications = phone.specifications
      specifications.chipset = script + comment
      specifications.displayType = accented
      specifications.resolution = "1080x2400"
      return Phone(
        id: phone.id, brand: phone.brand, model: phone.model + accented + comment,
        launched: phone.launched, firstSeen: phone.firstSeen, specifications: specifications)
    }
    facts.sources = [
      PriceSource(
        id: "list", publisher: script, url: "javascript:alert(1)", readOn: date("2026-06-30")),
      PriceSource(
        id: "maker", publisher: attribute, url: "https://example.com/\"onload=alert(1)//<script>",
        readOn: date("2025-03-01")),
      PriceSource(
        id: "shop", publisher: comment, url: " javascript:alert(1)", readOn: date("2026-06-15")),
      PriceSource(id: "rule", publisher: "x", url: "data:text/html,x", readOn: date("2026-06-30")),
    ]
    facts.conflicts = facts.conflicts.map { conflict in
      SourceConflict(
        phone: conflict.phone, field: conflict.field, believed: script, believedSource: "list",
        rejected: accented, rejectedSource: "shop", rule: comment)
    }
    return facts.sorted()
  }

  private static func date(_ iso: String) -> PartialDate { SampleFacts.date(iso) }

  @Test("appear as text on every page, in structured data, pictures and feeds")
  func text() throws {
    let files = try SampleSite.files(of: Self.facts(), baseURL: "https://example.ph/")
    let clean = try SampleSite.files(baseURL: "https://example.ph/")
    for (path, text) in files where path.hasSuffix(".html") || path.hasSuffix(".xml") {
      #expect(!text.contains("<script>"), "\(path)")
      #expect(!text.contains("href=\"javascript:") && !text.contains("href=\" "), "\(path)")
      #expect(!text.contains("href=\"data:"), "\(path)")
      // In bytes, as a browser reads: the accent hides the quotation mark from whole characters.
      let bytes = Array(Self.withoutData(text).utf8)
      for attribute in ["\"\u{301}", "\"onload"] {
        let isHeld = Self.holds(bytes, attribute)
        #expect(!isHeld, "\(path)")
      }
      // What the facts say neither opens nor closes an element.
      let other = try #require(clean[path])
      for tag in ["<script", "</script", "<svg", "</title", "<!--"] {
        #expect(
          text.components(separatedBy: tag).count == other.components(separatedBy: tag).count,
          "\(path): \(tag)")
      }
    }
    let phone = try #require(files["phones/acme-a1/index.html"])
    // What looks like a place of a template in the facts is text too.
    #expect(phone.contains("{{title}}{{{svg}}}"))
    #expect(phone.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(phone.contains("\\u003cscript\\u003e"))
  }

  @Test("leave the JSON of pages readable")
  func json() throws {
    for (path, text) in try SampleSite.files(of: Self.facts()) where path.hasSuffix(".json") {
      #expect(
        (try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil, "\(path) is no JSON")
    }
  }

  @Test("an id that is no slug never leads out of the site")
  func ids() {
    #expect(SitePath.phone("../../etc/passwd") == "phones/x-etc-passwd/")
    #expect(SitePath.brand("a\"b") == "brands/x-a-b/")
    #expect(SitePath.guide("acme-a1") == "guides/acme-a1/")
  }

  /// A page without its structured data, where a quotation mark stands behind a backslash.
  private static func withoutData(_ text: String) -> String {
    text.replacing(/<script type="application\/ld\+json">.*?<\/script>/, with: "")
  }

  private static func holds(_ bytes: [UInt8], _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard bytes.count >= wanted.count, let first = wanted.first else { return false }
    return bytes.indices.dropLast(wanted.count - 1).contains { index in
      bytes[index] == first && bytes[index..<(index + wanted.count)].elementsEqual(wanted)
    }
  }
}
