package import Catalog

extension StepChart {
  /// The chart as a picture: a line for each configuration, a ring for each shop's price; `nil`
  /// where a single price shows no course.
  package func picture(label: String, in language: Language = .english) -> String? {
    guard let start, start < end, lines.reduce(0, { $0 + $1.observed.count }) > 1 else {
      return nil
    }
    let pesos = amounts.map { $0.inPesos }
    let from = start.year
    let opening = CalendarDay.startOfYear(from).ordinal
    let days = max(end.ordinal - opening, 365)
    let axis = ChartAxis(from: (pesos.min() ?? 0) * 0.9, to: pesos.max() ?? 0)
    var frame = ChartFrame()
    if lines.count > 1 { frame.right = room(in: language) }
    func share(_ day: CalendarDay) -> Double {
      min(max(Double(day.ordinal - opening) / Double(days), 0), 1)
    }
    func place(_ day: CalendarDay, _ amount: Peso) -> (x: Double, y: Double) {
      (frame.x(share(day)), frame.y(axis.place(amount.inPesos)))
    }

    var svg = SVG()
    frame.drawMarks(axis, in: &svg, words: Peso.short)
    let years = Array(from...max(end.year, from + 1))
    let step = (years.count + 7) / 8
    for (index, year) in years.enumerated()
    where index % step == 0 && CalendarDay.startOfYear(year).ordinal <= opening + days {
      svg.label(
        String(year), x: frame.x(share(.startOfYear(year))), y: frame.height - 6,
        index == 0 ? .start : .middle)
    }
    var ends: [Double] = []
    for (index, line) in lines.enumerated() {
      let path = path(of: line, place)
      if !path.isEmpty { svg.path("l\(index)", path) }
      for (day, amount) in line.observed {
        let point = place(day, amount)
        let isPoint = line.points.contains { $0.day == day && $0.amount == amount }
        let said = line.name.isEmpty ? "" : "\(line.name.in(language)): "
        svg.circle(
          isPoint ? "r\(index)" : "f\(index)", x: point.x, y: point.y, radius: isPoint ? 3.5 : 2.5,
          title: "\(said)\(amount.formatted), \(day.iso)")
      }
      let last = line.steps.last { $0.amount != nil } ?? line.points.last
      ends.append(last?.amount.map { place(end, $0).y } ?? frame.y(0))
    }
    if lines.count > 1 {
      for (index, height) in ChartFrame.apart(ends).enumerated() {
        svg.label(
          lines[index].name.in(language), x: frame.width - frame.right + 6, y: height + 4,
          style: "f\(index)")
      }
    }
    return svg.picture(width: frame.width, height: frame.height, label: label)
  }

  /// Room for the names beside the ends of the lines, at about six units a letter.
  private func room(in language: Language) -> Double {
    let longest = lines.map { $0.name.in(language).count }.max() ?? 0
    return min(Double(longest) * 6.2 + 10, 120)
  }

  /// Each amount stands until the next one; where none stands, nothing is drawn.
  private func path(
    of line: Line, _ place: (CalendarDay, Peso) -> (x: Double, y: Double)
  ) -> String {
    var path = ""
    var isDown = false
    for (index, step) in line.steps.enumerated() {
      guard let amount = step.amount else {
        isDown = false
        continue
      }
      let begin = place(step.day, amount)
      path += isDown ? "V\(SVG.text(begin.y))" : "M\(SVG.text(begin.x)) \(SVG.text(begin.y))"
      let next = index + 1 < line.steps.count ? line.steps[index + 1].day : end
      path += "H\(SVG.text(place(next, amount).x))"
      isDown = true
    }
    return path
  }
}

extension CalendarDay {
  fileprivate static func startOfYear(_ year: Int) -> CalendarDay {
    CalendarDay(ordinal: endOfYear(year - 1).ordinal + 1)
  }
}
