import Catalog
import Rendering
import Testing

struct TerminalTests {
  private func wrapped(_ text: StyledText, _ width: Int?, hanging: Int = 0) -> [String] {
    Terminal(RenderOptions(width: width)).wrap(text, hanging: hanging)
  }

  @Test func `words go to the next line, indented where asked`() {
    #expect(
      wrapped("one two three four five", 20, hanging: 2)
        == ["one two three four", "  five"])
    #expect(wrapped("one two", nil) == ["one two"])
    #expect(wrapped("a   (b)", nil) == ["a   (b)"])
    #expect(wrapped("", 20) == [""])
  }

  @Test func `a word wider than the terminal is parted, an address never`() {
    #expect(wrapped("abcdefghijklmnopqrstuvwxyz", 20) == ["abcdefghijklmnopqrst", "uvwxyz"])
    let address = "https://example.com/a/very/long/path"
    #expect(wrapped(StyledText("see \(address)"), 20) == ["see", address])
  }

  @Test func `a style is painted once for the words that share it`() {
    let terminal = Terminal(RenderOptions(width: 20, color: true))
    #expect(terminal.wrap(StyledText("two words", .strong)) == ["\u{1B}[1mtwo words\u{1B}[0m"])
  }

  private static let columns = [
    TableColumn("Name", minimumWidth: 4, comfortableWidth: 8, isName: true),
    TableColumn("Must", .trailing), TableColumn("May", priority: 1),
    TableColumn("Could", priority: 2), TableColumn("Might", priority: 2),
  ]
  private static let natural = [12, 5, 6, 5, 5]

  @Test(arguments: [
    (nil, [0, 1, 2, 3, 4], [12, 5, 6, 5, 5]), (41, [0, 1, 2, 3, 4], [12, 5, 6, 5, 5]),
    (37, [0, 1, 2, 3, 4], [8, 5, 6, 5, 5]), (36, [0, 1, 2], [12, 5, 6]),
    (24, [0, 1, 2], [9, 5, 6]), (19, [0, 1, 2], [4, 5, 6]), (18, [0, 1], [11, 5]),
    (12, [0, 1], [5, 5]), (11, [0, 1], [4, 5]),
  ])
  func `columns are taken in by priority, and names get narrow for the first alone`(
    width: Int?, kept: [Int], widths: [Int]
  ) throws {
    let fit = try #require(TableFit(Self.columns, natural: Self.natural, width: width))
    #expect(fit.kept == kept)
    #expect(fit.widths == widths)
  }

  @Test func `a column that has no room makes way for a narrower one of a later priority`() throws {
    let columns = [
      TableColumn("Name", isName: true), TableColumn("Wide", priority: 1),
      TableColumn("One", priority: 2), TableColumn("Two", priority: 3),
    ]
    let fit = try #require(TableFit(columns, natural: [6, 20, 4, 3], width: 18))
    #expect(fit.kept == [0, 2, 3])
  }

  @Test func `a table that cannot be as narrow as the terminal does not fit`() {
    #expect(TableFit(Self.columns, natural: Self.natural, width: 10) == nil)
  }

  @Test(arguments: [
    (0.0, ""), (1.0, "████"), (0.5, "██"), (0.001, "▏"), (2.0, "████"), (-1.0, ""),
    (Double.nan, ""), (0.3, "█▎"),
  ])
  func `a bar is as long as its share, and more than nothing shows`(share: Double, bar: String) {
    #expect(Glyphs(unicode: true).bar(share, columns: 4) == bar)
  }

  @Test func `figures have a shape`() {
    #expect(Glyphs.spark([0, 1, 4, 8]) == " ▂▅█")
    #expect(Glyphs.spark([0, 0]) == "")
  }

  @Test func `one amount on one day is nothing to draw`() {
    let step = StepChart.Step(day: Examples.day, amount: Peso(pesos: 5))
    let chart = StepChart(
      title: "t", lines: [.init(name: "a", steps: [step])], end: Examples.day)
    #expect(Terminal(RenderOptions(width: 80)).lines(of: chart).isEmpty)
    #expect(chart.picture(label: "t") == nil)
  }

  @Test func `an amount that stands for years is one level line`() {
    let start = CalendarDay(ordinal: Examples.day.ordinal - 700)
    let chart = StepChart(
      title: "t",
      lines: [.init(name: "a", steps: [.init(day: start, amount: Peso(pesos: 5))])],
      end: Examples.day)
    let lines = Terminal(RenderOptions(width: 30)).lines(of: chart)
    #expect(lines[0] == "₱5 ┤●" + String(repeating: "─", count: 25))
  }
}

struct StepChartTests {
  @Test func `the lasting price returns when a promo ends, without a mark of its own`() {
    let history = PriceHistory(
      phone: Examples.a06, brandName: "Samsung",
      lines: [
        PriceHistoryLine(
          configuration: .unknown,
          steps: [
            Examples.step("2026-01-01", 9_000, .srp),
            Examples.step("2026-03-01", 8_000, .promo, until: "2026-03-31"),
          ], points: [])
      ], lowest: nil, firstObserved: nil, lastObserved: nil)
    let chart = StepChart(history, end: Examples.day)
    #expect(chart.lines[0].steps.map(\.amount?.plain) == ["9000", "8000", "9000"])
    #expect(chart.lines[0].steps.map(\.day.iso) == ["2026-01-01", "2026-03-01", "2026-04-01"])
    #expect(chart.lines[0].steps.map(\.isObserved) == [true, true, false])
    #expect(
      Terminal(RenderOptions(width: 33)).lines(of: chart) == [
        "₱9,000 ┤●───────┐   ┌────────────",
        "       │        │   │",
        "       │        │   │",
        "       │        │   │",
        "₱8,000 ┤        ●───┘",
        "       └─────────────────────────",
        "        2026-01-01     2026-07-06",
      ])
  }

  @Test func `a promo without a price to return to leaves a gap`() {
    let history = PriceHistory(
      phone: Examples.a06, brandName: "Samsung",
      lines: [
        PriceHistoryLine(
          configuration: .unknown,
          steps: [Examples.step("2026-03-01", 8_000, .promo, until: "2026-03-31")], points: [])
      ], lowest: nil, firstObserved: nil, lastObserved: nil)
    let steps = StepChart(history, end: Examples.day).lines[0].steps
    #expect(steps.map(\.amount?.plain) == ["8000", nil])
  }
}
