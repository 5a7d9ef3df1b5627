import Catalog
import Foundation
import FoundationXML
import Testing

@testable import Rendering

/// Goldens of the pictures, and what holds for all of them.
struct PlotTests {
  typealias Draw = @Sendable (PlotFormat, RenderOptions) -> String

  static let plots: [(name: String, draw: Draw)] = [
    (
      "plot-show",
      { PhoneAnswer(record: Examples.record, history: Examples.history).plotted(as: $0, $1) }
    ),
    ("plot-brands", { Examples.brandYears.plotted(as: $0, $1) }),
    ("plot-brand", { Examples.yearsOfBrand.plotted(as: $0, $1) }),
    (
      "plot-bands",
      {
        BandsAnswer(
          bands: Examples.bands, asOf: Examples.day, narrowing: ["5G"],
          counted: PhonesCounted(.current, older: 612)
        ).plotted(as: $0, $1)
      }
    ),
    ("plot-find", { Examples.valued.plotted(as: $0, $1) }),
    ("plot-find-few", { Examples.fewValued.plotted(as: $0, $1) }),
  ]
  static let names = plots.map { $0.name }

  private func draw(
    _ name: String, _ format: PlotFormat = .table, _ options: RenderOptions = RenderOptions()
  ) -> String {
    Self.plots.first { $0.name == name }?.draw(format, options) ?? ""
  }

  @Test(arguments: names, PlotFormat.allCases)
  func `every picture is drawn in every format as its golden`(name: String, format: PlotFormat)
    throws
  {
    let ending = format == .table ? "txt" : format.rawValue
    let text = draw(name, format)
    // The looks have one golden, as those of pages have.
    try Golden.expect(text.replacing(PlotStyle.css, with: "(style)"), "\(name).\(ending)")
    #expect(text == draw(name, format))
  }

  @Test func `the looks of a file that stands alone have a golden`() throws {
    try Golden.expect(PlotStyle.css, "plot.css")
  }

  @Test(arguments: names)
  func `a terminal without UTF-8 and one with colours have their own goldens`(name: String) throws {
    let ascii = draw(name, .table, RenderOptions(width: 80, unicode: false))
    try Golden.expect(ascii, "\(name)-80-ascii.txt")
    #expect(ascii.utf8.allSatisfy { $0 < 0x80 })
    let colored = draw(name, .table, RenderOptions(width: 80, color: true))
    let plain = draw(name, .table, RenderOptions(width: 80))
    #expect(!plain.contains("\u{1B}"))
    #expect(colored.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain)
    #expect(colored.contains("\u{1B}[3") || name == "plot-find-few")
  }

  @Test(arguments: names, [20, 30, 40, 60, 80, 100, 132, 200])
  func `no line is wider than the terminal or ends in a space`(name: String, width: Int) {
    for unicode in [true, false] {
      let text = draw(name, .table, RenderOptions(width: width, unicode: unicode))
      for line in text.split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
        #expect(line.last != " ", "\(line)")
      }
    }
  }

  @Test(arguments: names)
  func `a wide terminal is filled, a narrow one is told why nothing is drawn`(name: String) {
    guard name != "plot-find-few" else {
      #expect(draw(name).contains("There is too little to draw."))
      return
    }
    let wide = draw(name, .table, RenderOptions(width: 200)).split(separator: "\n")
    #expect(wide.contains { DisplayWidth.of(String($0)) > 180 })
    let narrow = draw(name, .table, RenderOptions(width: 12))
    #expect(narrow.replacing("\n", with: " ").contains("too narrow"), "\(narrow)")
  }

  @Test(arguments: names)
  func `a file of SVG is well-formed, stands alone and says what it shows`(name: String) throws {
    let text = draw(name, .svg)
    let parser = XMLParser(data: Data(text.utf8))
    #expect(parser.parse(), "\(parser.parserError?.localizedDescription ?? "")")
    #expect(text.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(text.contains("<title>"))
    #expect(!text.contains("href") && !text.contains("<script"))
  }

  @Test(arguments: names)
  func `a picture speaks Filipino where that is asked for`(name: String) {
    for format in PlotFormat.allCases {
      let english = draw(name, format, RenderOptions(width: 80))
      let filipino = draw(name, format, RenderOptions(width: 80, language: .filipino))
      #expect(english != filipino)
      #expect(!filipino.contains("year of launch") && !filipino.contains("too little"))
    }
  }

  @Test func `best buys are numbered by value, and no number hides another`() {
    let text = draw("plot-find", .table, RenderOptions(width: 80))
    let plot = text.components(separatedBy: "└")[0]
    let numbers = plot.split { !$0.isNumber }.map(String.init)
    for number in 1...7 {
      #expect(numbers.contains("\(number)"), "\(number) in \(plot)")
    }
    let rows = text.split(separator: "\n").filter { $0.contains("Kata ") }
    let scores = rows.compactMap { $0.split(separator: " ").last.flatMap { Int($0) } }
    #expect(scores == scores.sorted(by: >))
    #expect(scores.count == 7)
  }
}
