import Catalog

extension Terminal {
  /// The chart in characters: a column is a span of days, a row a range of amounts.
  package func lines(of chart: StepChart) -> [String] {
    ChartPlot(chart, columns: min(width ?? 72, 72)).map { lines(of: chart, $0) } ?? []
  }

  /// The chart as large as the terminal lets it be.
  func large(_ chart: StepChart) -> [String] {
    ChartPlot(chart, columns: width ?? PlotCanvas.usualWidth, rows: 17).map { lines(of: chart, $0) }
      ?? []
  }

  private func lines(of chart: StepChart, _ plot: ChartPlot) -> [String] {
    var canvas = PlotCanvas(columns: plot.columns, rows: plot.rows, glyphs)
    for (index, line) in chart.lines.enumerated() { draw(line, index, plot, &canvas) }
    var lines = canvas.rows(self).enumerated().map { row, drawn in
      let label = glyphs.text(plot.labels[row] ?? "")
      let axis = String(plot.labels[row] == nil ? glyphs.vertical : glyphs.axis)
      return trimmed(label.padded(to: plot.labelColumns, trailing: true) + " " + axis) + drawn.text
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
    _ line: StepChart.Line, _ series: Int, _ plot: ChartPlot, _ canvas: inout PlotCanvas
  ) {
    for (index, step) in line.steps.enumerated() {
      guard let amount = step.amount else { continue }
      let row = plot.row(of: amount)
      let from = plot.column(of: step.day)
      let next = index + 1 < line.steps.count ? line.steps[index + 1] : nil
      let to = next.map { plot.column(of: $0.day) } ?? plot.columns - 1
      for column in from...max(from, to) {
        canvas.put(glyphs.horizontal, row, column, series, over: " ")
      }
      guard let following = next?.amount else { continue }
      let target = plot.row(of: following)
      guard row != target else { continue }
      for between in (min(row, target) + 1)..<max(row, target) {
        canvas.put(glyphs.vertical, between, to, series, over: " ")
      }
      let falls = row < target
      canvas.put(glyphs.turn(falls: falls), row, to, series, over: " ", glyphs.horizontal)
      canvas.put(glyphs.turn(leaves: falls), target, to, series, over: " ")
    }
    for (day, amount) in line.observed {
      canvas.put(
        glyphs.points[series % glyphs.points.count], plot.row(of: amount), plot.column(of: day),
        series)
    }
  }
}
