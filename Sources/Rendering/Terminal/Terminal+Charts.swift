import Catalog

extension Terminal {
  /// The chart in characters: a column is a span of days, a row a range of amounts.
  package func lines(of chart: StepChart) -> [String] {
    guard let plot = ChartPlot(chart, columns: min(width ?? 72, 72)) else { return [] }
    var grid = [[Character]](
      repeating: [Character](repeating: " ", count: plot.columns), count: plot.rows)
    for (index, line) in chart.lines.enumerated() {
      draw(line, glyphs.points[index % glyphs.points.count], plot, &grid)
    }
    var lines: [String] = []
    for (row, characters) in grid.enumerated() {
      let label = glyphs.text(plot.labels[row] ?? "")
      let axis = String(plot.labels[row] == nil ? glyphs.vertical : glyphs.axis)
      lines.append(
        trimmed(label.padded(to: plot.labelColumns, trailing: true) + " " + axis)
          + trimmed(String(characters)))
    }
    let margin = String(repeating: " ", count: plot.labelColumns + 1)
    lines.append(
      margin + String(glyphs.corner)
        + String(repeating: glyphs.rule, count: plot.columns))
    let first = plot.start.iso
    let last = chart.end.iso
    lines.append(margin + " " + first + last.padded(to: plot.columns - first.count, trailing: true))
    if chart.lines.count > 1 {
      let names = chart.lines.enumerated().map { index, line in
        "\(glyphs.points[index % glyphs.points.count]) \(line.name.english)"
      }
      lines += wrap(StyledText(same: margin + " " + names.joined(separator: "   ")))
    }
    return lines
  }

  private func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  private func draw(
    _ line: StepChart.Line, _ mark: Character, _ plot: ChartPlot, _ grid: inout [[Character]]
  ) {
    for (index, step) in line.steps.enumerated() {
      guard let amount = step.amount else { continue }
      let row = plot.row(of: amount)
      let from = plot.column(of: step.day)
      let next = index + 1 < line.steps.count ? line.steps[index + 1] : nil
      let to = next.map { plot.column(of: $0.day) } ?? plot.columns - 1
      for column in from...max(from, to) where grid[row][column] == " " {
        grid[row][column] = glyphs.horizontal
      }
      guard let following = next?.amount else { continue }
      let target = plot.row(of: following)
      guard row != target else { continue }
      for between in (min(row, target) + 1)..<max(row, target) where grid[between][to] == " " {
        grid[between][to] = glyphs.vertical
      }
      let falls = row < target
      if grid[row][to] == " " || grid[row][to] == glyphs.horizontal {
        grid[row][to] = glyphs.unicode ? (falls ? "┐" : "┘") : "+"
      }
      if grid[target][to] == " " {
        grid[target][to] = glyphs.unicode ? (falls ? "└" : "┌") : "+"
      }
    }
    for (day, amount) in line.observed { grid[plot.row(of: amount)][plot.column(of: day)] = mark }
  }
}
