/// A canvas with the words of both axes around it.
struct PlotArea {
  var canvas: PlotCanvas
  /// What stands to the right of a row.
  var beside: [Int: String] = [:]
  private var labels: [Int: String] = [:]
  /// Cells that hold a number, and those beside it.
  private var taken: Set<Int> = []
  private let labelColumns: Int

  private static let fewestColumns = 16

  /// - Parameters:
  ///   - marks: heights, 0…1 from the bottom, with the words that stand at the left of each.
  ///   - right: columns kept free at the right.
  init?(_ terminal: Terminal, marks: [(place: Double, words: String)], right: Int) {
    let words = marks.map { terminal.glyphs.text($0.words) }
    labelColumns = words.map { DisplayWidth.of($0) }.max() ?? 0
    let width = terminal.width ?? PlotCanvas.usualWidth
    let columns = width - labelColumns - 2 - right
    guard columns >= Self.fewestColumns else { return nil }
    canvas = PlotCanvas(columns: columns, rows: width >= 100 ? 19 : 15, terminal.glyphs)
    for (mark, words) in zip(marks, words) {
      let row = canvas.row(mark.place)
      if labels[row] == nil { labels[row] = words }
    }
  }

  /// A number at a place, or beside it where another number stands there; nothing where no cell
  /// around is free.
  mutating func number(_ number: Int, at place: PlotCanvas.Place, _ series: Int) {
    let digits = Array(String(number))
    let (row, column) = (canvas.row(place.y), canvas.column(place.x))
    let ways = [(0, 0), (1, 0), (-1, 0), (0, 2), (0, -2), (1, 2), (-1, 2), (0, 3), (0, -3)]
    for (down, right) in ways {
      let line = row + down
      let first = min(max(column + right, 0), canvas.columns - digits.count)
      let cells = (first..<first + digits.count).map { line * canvas.columns + $0 }
      guard (0..<canvas.rows).contains(line), !cells.contains(where: { taken.contains($0) })
      else { continue }
      for (index, digit) in digits.enumerated() { canvas.put(digit, line, first + index, series) }
      taken.formUnion((cells[0] - 1)...(cells[0] + digits.count))
      return
    }
  }

  /// All rows, the axis below them, and the words under it as far as they do not touch.
  func lines(_ terminal: Terminal, under words: [(place: Double, words: String)]) -> [String] {
    let glyphs = terminal.glyphs
    var lines = canvas.rows(terminal).enumerated().map { row, drawn in
      let label = (labels[row] ?? "").padded(to: labelColumns, trailing: true)
      let axis = String(labels[row] == nil ? glyphs.vertical : glyphs.axis)
      guard let beside = beside[row] else { return label + " " + axis + drawn.text }
      let gap = String(repeating: " ", count: canvas.columns - drawn.columns + 1)
      return label + " " + axis + drawn.text + gap + beside
    }
    let margin = String(repeating: " ", count: labelColumns + 1)
    lines.append(
      margin + String(glyphs.corner) + String(repeating: glyphs.rule, count: canvas.columns))
    let texts = words.map { (place: $0.place, text: glyphs.text($0.words)) }
    let under = (1...max(1, texts.count)).lazy.compactMap { self.under(texts, each: $0) }.first
    return lines + [margin + (under ?? "")]
  }

  /// The words under the axis, `step` by `step`; `nil` where two of them would touch.
  private func under(_ words: [(place: Double, text: String)], each step: Int) -> String? {
    var under = ""
    for (index, word) in words.enumerated() where index % step == 0 {
      let columns = DisplayWidth.of(word.text)
      let middle = 1 + canvas.column(word.place) - columns / 2
      let start = max(0, min(middle, canvas.columns + 1 - columns))
      guard start >= (under.isEmpty ? 0 : under.count + 1) else { return nil }
      under += String(repeating: " ", count: start - under.count) + word.text
    }
    return under
  }

  static func cut(_ text: String, _ columns: Int, _ glyphs: Glyphs) -> String {
    DisplayWidth.of(text) <= columns ? text : String(text.prefix(columns - 1)) + glyphs.cut
  }
}
