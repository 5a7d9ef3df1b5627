import Catalog
import Foundation
import Rendering
import Testing

/// What holds for every answer, whatever it says.
struct FormatLawTests {
  typealias Render = @Sendable (OutputFormat, RenderOptions) -> String

  static let renders: [String: Render] = {
    var renders: [String: Render] = [:]
    for found in FindRenderingTests.cases {
      renders[found.0] = { FindRenderingTests.render(found.0, $0, $1) }
    }
    for answer in CatalogAnswersTests.answers + ListAnswersTests.answers {
      renders[answer.name] = answer.render
    }
    return renders
  }()

  static func render(_ name: String, _ format: OutputFormat, _ options: RenderOptions) -> String {
    renders[name]?(format, options) ?? ""
  }

  static let names = renders.keys.sorted()

  @Test(arguments: names, OutputFormat.allCases)
  func `an answer ends with one line break and is the same each time`(
    name: String, format: OutputFormat
  ) {
    let text = Self.render(name, format, RenderOptions(width: 80))
    // A list without entries has no line of JSON.
    #expect((text.hasSuffix("\n") && !text.hasSuffix("\n\n")) || format == .ndjson && text.isEmpty)
    #expect(text == Self.render(name, format, RenderOptions(width: 80)))
  }

  @Test(arguments: names, [20, 33, 40, 60, 80, 100, 132, 200])
  func `no line is wider than the terminal, addresses apart`(name: String, width: Int) {
    for unicode in [true, false] {
      let text = Self.render(name, .table, RenderOptions(width: width, unicode: unicode))
      for line in text.split(separator: "\n") where !line.contains("://") {
        #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
        #expect(line.last != " ")
      }
    }
  }

  @Test(arguments: names)
  func `colours change nothing but the colours`(name: String) {
    let plain = Self.render(name, .table, RenderOptions(width: 80))
    let colored = Self.render(name, .table, RenderOptions(width: 80, color: true))
    #expect(colored.contains("\u{1B}["))
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain)
  }

  @Test(arguments: names)
  func `an ASCII terminal gets ASCII alone`(name: String) {
    let text = Self.render(name, .table, RenderOptions(width: 80, unicode: false))
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(arguments: names)
  func `JSON is read back by a stranger and keeps its order`(name: String) throws {
    let text = Self.render(name, .json, RenderOptions())
    #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
  }

  @Test(arguments: names)
  func `every line of NDJSON is an object that stands in the answer`(name: String) throws {
    let whole = try #require(
      JSONSerialization.jsonObject(with: Data(Self.render(name, .json, RenderOptions()).utf8))
        as? NSDictionary)
    func holds(_ value: Any, _ entry: NSDictionary) -> Bool {
      if let object = value as? NSDictionary {
        return object == entry || object.allValues.contains { holds($0, entry) }
      }
      return (value as? NSArray)?.contains { holds($0, entry) } ?? false
    }
    for line in Self.render(name, .ndjson, RenderOptions()).split(separator: "\n") {
      let entry = try #require(
        JSONSerialization.jsonObject(with: Data(line.utf8)) as? NSDictionary)
      #expect(holds(whole, entry), "\(line)")
    }
  }

  @Test(arguments: names)
  func `TSV has the cells of CSV`(name: String) {
    let rows = CSVCells.read(Self.render(name, .csv, RenderOptions()))
    #expect(CSVCells.read(Self.render(name, .tsv, RenderOptions()), separator: "\t") == rows)
  }

  @Test(arguments: names)
  func `every row of CSV has as many cells as the header`(name: String) {
    let rows = CSVCells.read(Self.render(name, .csv, RenderOptions()))
    #expect(rows.count >= 1)
    #expect(rows.allSatisfy { $0.count == rows[0].count })
  }

  @Test(arguments: names)
  func `a page stands alone, runs nothing and closes what it opens`(name: String) {
    let page = Self.render(name, .html, RenderOptions())
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">"))
    for forbidden in ["<script", "<link", "<img", "<iframe", "@import", "url("] {
      #expect(!page.lowercased().contains(forbidden), "\(forbidden)")
    }
    #expect(page.firstMatch(of: /<[^>]*\s(on[a-z]+|src|style)=/) == nil)
    #expect(page.firstMatch(of: /href="(?!https?:)/) == nil)
    for element in ["table", "tr", "td", "th", "p", "ul", "li", "dl", "dt", "dd", "svg", "main"] {
      let opened = page.ranges(of: "<\(element)>").count + page.ranges(of: "<\(element) ").count
      #expect(opened == page.ranges(of: "</\(element)>").count, "\(element)")
    }
  }
}

/// A small reading of RFC 4180, so that the tests do not trust what they test.
enum CSVCells {
  static func read(_ text: String, separator: Unicode.Scalar = ",") -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        cell.unicodeScalars.append(scalar)
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case separator where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
