import Catalog
import Foundation
import Rendering
import Testing

struct FindRenderingTests {
  static let cases: [(String, BudgetAnswer, QueryReading?)] = [
    ("find", Examples.answer(), Examples.reading),
    ("find-nothing", Examples.nothing, nil),
    ("find-awkward", Examples.answer(BudgetQuery(), Examples.awkward, count: 4, unpriced: 0), nil),
    (
      "find-unpriced",
      Examples.answer(
        BudgetQuery(), [Examples.offer(Examples.unknown, "Kata", nil, nil, nil)], count: 1,
        unpriced: 1), nil
    ),
  ]

  static func render(
    _ name: String, _ format: OutputFormat, _ options: RenderOptions = RenderOptions()
  ) -> String {
    guard let found = cases.first(where: { $0.0 == name }) else { return "" }
    return FindRendering.render(
      answer: found.1, reading: found.2, brandNames: Examples.names, format: format,
      options: options)
  }

  @Test(arguments: cases.map(\.0), OutputFormat.recorded)
  func `every answer is written in every format as its golden`(
    name: String, format: OutputFormat
  ) throws {
    let suffix = format == .table ? "txt" : format.rawValue
    try Golden.expect(Self.render(name, format), "\(name).\(suffix)")
  }

  @Test(arguments: cases.map(\.0), [40, 80, 200])
  func `a terminal of any width gets the table that fits it`(name: String, width: Int) throws {
    let text = Self.render(name, .table, RenderOptions(width: width))
    try Golden.expect(text, "\(name)-\(width).txt")
  }

  @Test func `colours and plain characters have their own goldens`() throws {
    try Golden.expect(
      Self.render("find", .table, RenderOptions(width: 80, color: true)), "find-80-color.txt")
    try Golden.expect(
      Self.render("find", .table, RenderOptions(width: 80, unicode: false)), "find-80-ascii.txt")
  }

  @Test func `scores, best buys and unpriced phones are shown where asked for`() throws {
    let score = ValueScore(
      uses: [.gaming], total: 712,
      parts: [
        ValuePart(term: .chipset, value: 620, weight: 40),
        ValuePart(term: .battery, value: 900, weight: 35),
        ValuePart(term: .nfc, value: nil, weight: 25),
      ])
    let extras = FindExtras(
      unpriced: [Examples.offer(Examples.unknown, "Kata", nil, nil, nil)],
      scores: [Examples.a06.id: score], explainsScores: true,
      bestBuys: BestBuyMarks(terms: [.ram, .storage], phones: [Examples.a06.id]))
    for (format, suffix) in [(OutputFormat.table, "txt"), (.json, "json"), (.csv, "csv")] {
      let text = FindRendering.render(
        answer: Examples.answer(), reading: Examples.reading, brandNames: Examples.names,
        extras: extras, format: format, options: RenderOptions(width: 80))
      try Golden.expect(text, "find-extras.\(suffix)")
    }
  }
}
