import Catalog
import Rendering

/// The prices of one phone over time: a line for each configuration, a dot for each shop's price.
struct PriceChart {
  private let history: PriceHistory
  private let end: CalendarDay

  private static let lines = 6

  init(_ history: PriceHistory, until end: CalendarDay) {
    self.history = history
    self.end = end
  }

  /// The picture; `nil` where a single price shows no course.
  func picture(named name: String) -> String? {
    let lines = Array(history.lines.prefix(Self.lines))
    let all = lines.flatMap { $0.steps + $0.points }
    guard all.count > 1, let first = all.map({ Self.year($0.since) }).min() else { return nil }
    let amounts = all.map { $0.amount.inPesos }
    let from = first.rounded(.down)
    let until = max(Self.year(PartialDate(end)), from + 1)
    let axis = ChartAxis(from: (amounts.min() ?? 0) * 0.9, to: amounts.max() ?? 0)
    var frame = ChartFrame()
    if lines.count > 1 { frame.right = 66 }
    func x(_ date: PartialDate) -> Double {
      frame.x(min(max((Self.year(date) - from) / (until - from), 0), 1))
    }
    func y(_ amount: Peso) -> Double { frame.y(axis.place(amount.inPesos)) }

    var svg = SVG()
    frame.drawMarks(axis, in: &svg, words: Peso.short)
    drawYears(from: from, until: until, frame, in: &svg)
    for (index, line) in lines.enumerated() {
      var steps = ""
      for step in line.steps where step.kind != .promo {
        let point = (SVG.text(x(step.since)), SVG.text(y(step.amount)))
        steps += steps.isEmpty ? "M\(point.0) \(point.1)" : "H\(point.0)V\(point.1)"
      }
      if !steps.isEmpty { svg.path("l\(index)", "\(steps)H\(SVG.text(frame.x(1)))") }
      let dots = line.points + line.steps.filter { $0.kind == .promo }
      for dot in dots {
        svg.circle("f\(index)", x: x(dot.since), y: y(dot.amount), radius: 3.5)
      }
    }
    if lines.count > 1 {
      let heights = ChartFrame.apart(
        lines.map { line in
          let last = line.steps.last { $0.kind != .promo } ?? line.points.last ?? line.steps.last
          return last.map { y($0.amount) } ?? frame.y(0)
        })
      for (index, line) in lines.enumerated() {
        svg.label(
          Self.label(line.configuration), x: frame.width - frame.right + 6,
          y: heights[index] + 4, style: "f\(index)")
      }
    }
    return svg.picture(
      width: frame.width, height: frame.height,
      label: "The prices of \(name) over time; a table below holds the same figures")
  }

  private func drawYears(
    from: Double, until: Double, _ frame: ChartFrame, in svg: inout SVG
  ) {
    let years = Array(Int(from)...Int(until))
    let step = years.count > 8 ? 2 : 1
    for (index, year) in years.enumerated() where index % step == 0 {
      svg.label(
        String(year), x: frame.x((Double(year) - from) / (until - from)), y: frame.height - 6,
        index == 0 ? .start : .middle)
    }
  }

  /// A date as a number of years, as early as it can be.
  private static func year(_ date: PartialDate) -> Double {
    let day = date.earliest
    return Double(day.year) + (Double(day.month) - 1) / 12 + (Double(day.day) - 1) / 366
  }

  private static func label(_ configuration: Configuration) -> String {
    switch (configuration.ramGB, configuration.storageGB) {
    case (let ram?, let storage?): "\(ram.plain)+\(storage.plain) GB"
    case (let ram?, nil): "\(ram.plain) GB RAM"
    case (nil, let storage?): "\(storage.plain) GB"
    case (nil, nil): "the phone"
    }
  }
}
