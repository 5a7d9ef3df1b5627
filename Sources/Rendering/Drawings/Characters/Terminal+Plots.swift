import Catalog

extension Terminal {
  /// The picture in characters, as wide as the terminal; empty where there is no room for it.
  func lines(of plot: Plot) -> [String] {
    switch plot {
    case .prices(let chart): large(chart)
    case .medians(let chart): lines(of: chart)
    case .bands(let chart): lines(of: chart)
    case .values(let chart): lines(of: chart)
    }
  }

  /// A bar for each band.
  private func lines(of chart: BandChart) -> [String] {
    let names = chart.bands.map { glyphs.text($0.band.words.in(language)) }
    let figures = chart.bands.map { String($0.phones) }
    let name = names.map { DisplayWidth.of($0) }.max() ?? 0
    let figure = figures.map { $0.count }.max() ?? 0
    let room = (width ?? PlotCanvas.usualWidth) - name - figure - 3
    guard room >= 5 else { return [] }
    return chart.bands.indices.map { index in
      let share = Double(chart.bands[index].phones) / Double(max(chart.most, 1))
      let bar = glyphs.bar(share, columns: room)
      return names[index].padded(to: name, trailing: false) + " "
        + figures[index].padded(to: figure, trailing: true)
        + (bar.isEmpty ? "" : " " + paint(bar, series: 0))
    }
  }

  /// Lines of dots between years, a mark at each, and the name where a line ends.
  private func lines(of chart: MedianChart) -> [String] {
    let drawn = chart.drawn
    guard !drawn.isEmpty else { return [] }
    let axis = chart.axis
    let names = drawn.count > 1 ? drawn.map { glyphs.text($0.name.in(language)) } : []
    let beside = min(names.map { DisplayWidth.of($0) }.max() ?? 0, 18)
    guard
      var area = PlotArea(
        self, marks: axis.marks.map { (axis.place($0), Peso.short($0)) },
        right: names.isEmpty ? 2 : beside + 4)
    else { return [] }
    func place(_ index: Int, _ amount: Peso) -> PlotCanvas.Place {
      (Double(index) / Double(chart.years.count - 1), axis.place(amount.inPesos))
    }
    var ends: [Int] = []
    for (number, line) in drawn.enumerated() {
      let points = line.medians.enumerated().compactMap { index, amount in
        amount.map { place(index, $0) }
      }
      for (start, end) in zip(points, points.dropFirst()) {
        area.canvas.line(from: start, to: end, number)
      }
      ends.append(area.canvas.row(points.last?.y ?? 0))
    }
    for (number, line) in drawn.enumerated() {
      for (index, amount) in line.medians.enumerated() {
        guard let amount else { continue }
        area.canvas.mark(
          glyphs.points[number % glyphs.points.count], at: place(index, amount), number)
      }
    }
    if !names.isEmpty {
      let rows = ChartFrame.apart(ends.map(Double.init), by: 1).map { Int($0) }
      // What was moved beyond the last row moves all back up.
      let over = max(0, (rows.max() ?? 0) - area.canvas.rows + 1)
      for (number, name) in names.enumerated() {
        let mark = glyphs.points[number % glyphs.points.count]
        area.beside[rows[number] - over] =
          paint("\(mark) \(PlotArea.cut(name, beside, glyphs))", series: number)
      }
    }
    let years = chart.years.enumerated().map { index, year in
      (place: Double(index) / Double(chart.years.count - 1), words: String(year))
    }
    return area.lines(self, under: years)
  }

  /// A dot for each phone, a sign for those that are marked, their numbers before all else.
  private func lines(of chart: ValueChart) -> [String] {
    let (across, up) = (chart.across, chart.up)
    guard
      var area = PlotArea(self, marks: up.marks.map { (up.place($0), $0.plain) }, right: 2)
    else { return [] }
    func place(_ dot: ValueChart.Dot) -> PlotCanvas.Place {
      (across.place(dot.price), up.place(dot.value))
    }
    for dot in chart.dots where !dot.isMarked { area.canvas.dot(place(dot), 0) }
    for dot in chart.dots where dot.isMarked && dot.number == nil {
      area.canvas.mark(glyphs.unicode ? "★" : "*", at: place(dot), 1)
    }
    // The best come first and keep their place; others make way as little as they can.
    for dot in chart.dots.sorted(by: { ($0.number ?? 0) < ($1.number ?? 0) }) {
      if let number = dot.number { area.number(number, at: place(dot), 1) }
    }
    return area.lines(self, under: across.marks.map { (across.place($0), Peso.short($0)) })
  }
}
