import Catalog

/// Draws charts as inline SVG.
package enum SVGChart {
  private static let width = 400
  private static let height = 200
  private static let left = 64
  private static let right = 12
  private static let top = 14
  private static let bottom = 28

  /// The chart as a figure, empty where there is nothing to draw.
  package static func of(_ chart: StepChart) -> String {
    guard let start = chart.start, start < chart.end, let highest = chart.amounts.max(),
      let lowest = chart.amounts.min()
    else { return "" }
    let days = chart.end.ordinal - start.ordinal
    let span = highest.centavos - lowest.centavos
    func x(_ day: CalendarDay) -> Int {
      let offset = min(max(day.ordinal - start.ordinal, 0), days)
      return left + offset * (width - left - right) / days
    }
    func y(_ amount: Peso) -> Int {
      guard span > 0 else { return (top + height - bottom) / 2 }
      let share = Double(highest.centavos - amount.centavos) / Double(span)
      return top + Int((share * Double(height - top - bottom)).rounded())
    }
    var marks = grid(chart, y)
    for (index, line) in chart.lines.enumerated() { marks += drawn(line, index, chart.end, x, y) }
    let floor = height - bottom + 8
    marks += "<path class=\"axis\" d=\"M\(left) \(floor)H\(width - right)\"/>\n"
    marks += "<text x=\"\(left)\" y=\"\(height - 4)\">\(start.iso)</text>\n"
    marks +=
      "<text x=\"\(width - right)\" y=\"\(height - 4)\" text-anchor=\"end\">"
      + "\(chart.end.iso)</text>\n"
    let title = HTMLText.escaped(chart.title.english)
    return "<figure>\n<svg class=\"chart\" viewBox=\"0 0 \(width) \(height)\" role=\"img\" "
      + "aria-label=\"\(title)\">\n\(marks)</svg>\n<figcaption>\(title)\(legend(chart))"
      + "</figcaption>\n</figure>"
  }

  /// A thin line and a label at each amount, as far as the labels do not touch.
  private static func grid(_ chart: StepChart, _ y: (Peso) -> Int) -> String {
    let amounts = Set(chart.amounts).sorted(by: >)
    var taken: [Int] = []
    var marks = ""
    for amount in [amounts.first, amounts.last].compactMap({ $0 }) + amounts {
      let place = y(amount)
      guard taken.allSatisfy({ abs($0 - place) >= 14 }) else { continue }
      taken.append(place)
      marks +=
        "<path class=\"grid\" d=\"M\(left) \(place)H\(width - right)\"/>\n"
        + "<text x=\"\(left - 8)\" y=\"\(place + 4)\" text-anchor=\"end\">"
        + "\(HTMLText.escaped(amount.formatted))</text>\n"
    }
    return marks
  }

  private static func drawn(
    _ line: StepChart.Line, _ index: Int, _ end: CalendarDay, _ x: (CalendarDay) -> Int,
    _ y: (Peso) -> Int
  ) -> String {
    var path = ""
    var isDown = false
    for (position, step) in line.steps.enumerated() {
      guard let amount = step.amount else {
        isDown = false
        continue
      }
      path += isDown ? "V\(y(amount))" : "M\(x(step.day)) \(y(amount))"
      let next = position + 1 < line.steps.count ? line.steps[position + 1].day : end
      path += "H\(x(next))"
      isDown = true
    }
    let series = "line-\(index % 4)"
    var marks = path.isEmpty ? "" : "<path class=\"line \(series)\" d=\"\(path)\"/>\n"
    for (day, amount) in line.observed {
      let name = line.name.isEmpty ? "" : "\(line.name.english): "
      marks +=
        "<circle class=\"\(series)\" cx=\"\(x(day))\" cy=\"\(y(amount))\" r=\"4\"><title>"
        + HTMLText.escaped("\(name)\(amount.formatted), \(day.iso)")
        + "</title></circle>\n"
    }
    return marks
  }

  private static func legend(_ chart: StepChart) -> String {
    guard chart.lines.count > 1 else { return "" }
    return chart.lines.enumerated().map { index, line in
      " <span class=\"key line-\(index % 4)\">\(HTMLText.escaped(line.name.english))</span>"
    }.joined()
  }
}
