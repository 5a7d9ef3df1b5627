import Catalog
import Testing

@testable import Site

@Suite("Templates")
struct TemplateTests {
  private func text(_ template: String, _ value: PageValue) throws -> String {
    try TemplateLibrary(["page": Template(template), "part": Template("[{{name}}]")])
      .text(named: "page", value)
  }

  @Test("escape what is not marked as safe")
  func escaping() throws {
    let value: PageValue = ["name": "<b>\"'&"]
    #expect(try text("{{name}}", value) == "&lt;b&gt;&quot;&#39;&amp;")
    #expect(try text("{{{name}}}", value) == "<b>\"'&")
  }

  @Test("show sections for values, for each of a list, and their opposite for nothing")
  func sections() throws {
    let value: PageValue = [
      "list": [["name": "a"], ["name": "b"]], "empty": [], "no": false, "yes": true, "none": nil,
      "word": "w", "name": "outer",
    ]
    #expect(try text("{{#list}}{{name}},{{/list}}", value) == "a,b,")
    #expect(try text("{{#empty}}x{{/empty}}{{^empty}}y{{/empty}}", value) == "y")
    #expect(try text("{{#no}}x{{/no}}{{^no}}y{{/no}}{{#yes}}z{{/yes}}", value) == "yz")
    #expect(try text("{{#none}}x{{/none}}{{^none}}y{{/none}}", value) == "y")
    #expect(try text("{{#word}}<{{.}}>{{/word}}", value) == "<w>")
    #expect(try text("{{#list}}{{> part}}{{/list}}{{> part}}", value) == "[a][b][outer]")
  }

  @Test("write words in the language that they are read in")
  func words() throws {
    let value: PageValue = ["said": .words(Phrase("<both>", "<pareho>"))]
    let wanted: [(Language, String)] = [
      (.english, "Cat &lt;both&gt;!"), (.filipino, "Pusa &lt;pareho&gt;!"),
    ]
    for (language, text) in wanted {
      let template = try Template("{{words.cat}} {{said}}{{#said}}!{{/said}}") {
        $0 == "cat" ? Phrase("Cat", "Pusa").in(language) : nil
      }
      #expect(
        TemplateLibrary(["page": template], in: language).text(named: "page", value) == text)
    }
  }

  @Test("look further out only for a key that an object lacks")
  func scopes() throws {
    let value: PageValue = ["name": "outer", "a": ["name": nil], "b": ["other": "x"]]
    #expect(try text("{{#a}}<{{name}}>{{/a}}{{#b}}<{{name}}>{{/b}}", value) == "<><outer>")
  }

  @Test(
    "that are wrong say what and in which line",
    arguments: [
      ("a\n{{#b}}", TemplateError(fault: .sectionNotClosed("b"), line: 2)),
      ("\n\n{{/b}}", TemplateError(fault: .closesOther("b"), line: 3)),
      ("{{#a}}{{/b}}", TemplateError(fault: .closesOther("b"), line: 1)),
      ("{{name", TemplateError(fault: .tagNotClosed, line: 1)),
      ("\n{{words.none}}", TemplateError(fault: .unknownWords("none"), line: 2)),
      ("{{! note }}", TemplateError(fault: .unknownTag("! note "), line: 1)),
    ])
  func faults(template: String, error: TemplateError) {
    #expect(throws: error) { try Template(template) }
  }

  @Test("mark as safe only pictures of our own and structured data")
  func safe() {
    let safe = PageTemplate.allCases.flatMap { template in
      String(decoding: template.bytes, as: UTF8.self).matches(of: /\{\{\{(.*?)\}\}\}/)
        .map { "\(template.rawValue) \($0.output.1)" }
    }
    #expect(
      Set(safe) == [
        "head .", "home bar", "card art", "phone svg", "list svg", "index svg", "compare svg",
      ])
  }

  @Test("name only parts that there are")
  func parts() {
    for template in PageTemplate.allCases {
      let text = String(decoding: template.bytes, as: UTF8.self)
      for match in text.matches(of: /\{\{> (.*?)\}\}/) {
        #expect(PageTemplate(rawValue: String(match.output.1)) != nil, "\(match.output.0)")
      }
      #expect(!text.contains("style=") && !text.contains("onclick"), "\(template.rawValue)")
    }
  }
}
