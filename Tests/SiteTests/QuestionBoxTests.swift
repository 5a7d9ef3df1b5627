import Answers
import Catalog
import Foundation
import PageProgram
import Testing

@testable import Site

@Suite("The question box")
struct QuestionBoxTests {
  private static let names = [
    "ask.js", "presyo.js", "program.js", "compare.js", "words.js", "presyo.wasm", "facts.txt",
  ]
  private static let program: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01]

  @Test("stands on the first page and the compare page where there is a program")
  func box() throws {
    let files = try SampleSite.files(program: Self.program)
    try Golden.expect(try #require(files["index.html"]), "asking_index.html")
    try Golden.expect(try #require(files["compare/index.html"]), "asking_compare_index.html")
    try Golden.expect(try #require(files["fil/index.html"]), "fil_asking_index.html")
    try Golden.expect(
      try #require(files["fil/compare/index.html"]), "fil_asking_compare_index.html")
    try Golden.expect(try #require(files["assets/words.js"]), "words.js")
    for name in Self.names { #expect(files["assets/" + name] != nil, "\(name)") }
    #expect(files["data/index.html"]?.contains("ask.js") == false)
  }

  @Test("is left out with all that it loads where there is none")
  func noBox() throws {
    let files = try SampleSite.files()
    for name in Self.names { #expect(files["assets/" + name] == nil, "\(name)") }
    #expect(files["index.html"]?.contains("askbox") == false)
    #expect(files["compare/index.html"]?.contains("chooser") == false)
    #expect(files["assets/offline.js"] != nil)
  }

  @Test("brings the facts that its questions need")
  func facts() throws {
    let files = try Site(Catalogue(SampleFacts.facts()), program: Self.program).files()
    let bytes = try #require(files.first { $0.path == "assets/facts.txt" }?.bytes)
    let page = try #require(PageFacts(bytes).flatMap { PageProgram($0) })
    #expect(page.find("Acme").isAnswered)
  }

  @Test("gives each choice words that the program reads as what it says")
  func choices() throws {
    let index = try #require(try SampleSite.files(program: Self.program)["index.html"])
    let bytes = PageFacts(of: SampleFacts.facts()).bytes
    let page = try #require(PageFacts(bytes).flatMap { PageProgram($0) })
    let words = index.matches(of: /data-words="([^"]+)"/).map {
      String($0.1).replacing("&gt;", with: ">").replacing("&lt;", with: "<")
    }
    #expect(words.count > 20)
    for words in words {
      let read = page.explain(words)
      #expect(read.isAnswered && read.parts.last == words, "\(words): \(read.parts)")
      #expect(read.parts.first?.contains("class=\"unknown\"") == false)
    }
  }

  @Test("changes the name of what is kept for reading offline with any fact")
  func version() throws {
    func version(_ facts: CatalogFacts) throws -> Substring? {
      try SampleSite.files(of: facts)["sw.js"]?.split(separator: "\n").first
    }
    var facts = SampleFacts.facts()
    let before = try version(facts)
    #expect(before?.hasPrefix("const version = \"") == true)
    #expect(try version(facts) == before)
    facts.phones[0].specifications.batteryMAh = 4321
    #expect(try version(facts) != before)
  }
}
