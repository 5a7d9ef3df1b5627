package import Catalog

/// Amounts by year, a line for each brand or figure.
package struct MedianChart: Hashable, Sendable {
  package struct Line: Hashable, Sendable {
    package let name: Phrase
    /// One amount for each year, `nil` where too few phones stand behind it.
    package let medians: [Peso?]

    var known: Int { medians.count { $0 != nil } }
  }

  package let years: [Int]
  package let lines: [Line]

  /// The lines that show a course: more than one year is known of them.
  var drawn: [Line] { years.count > 1 ? lines.filter { $0.known > 1 } : [] }

  /// Marks from nothing to the highest amount.
  var axis: ChartAxis {
    ChartAxis(
      from: 0, to: drawn.flatMap { line in line.medians.compactMap { $0?.inPesos } }.max() ?? 0)
  }

  /// The picture; `nil` where fewer than two years are known.
  package func picture(label: String) -> String? {
    let known = drawn
    guard !known.isEmpty else { return nil }
    let axis = axis
    var frame = ChartFrame()
    frame.right = known.count > 1 ? 68 : 14
    func x(_ index: Int) -> Double { frame.x(Double(index) / Double(years.count - 1)) }
    var svg = SVG()
    frame.drawMarks(axis, in: &svg, words: Peso.short)
    let step = years.count > 6 ? 2 : 1
    for (index, year) in years.enumerated() where index % step == 0 {
      svg.label(
        String(year), x: x(index), y: frame.height - 6,
        index == 0 ? .start : index == years.count - 1 && known.count == 1 ? .end : .middle)
    }
    var ends: [Double] = []
    for (number, line) in known.enumerated() {
      var steps = ""
      var end = 0.0
      for (index, median) in line.medians.enumerated() {
        guard let median else { continue }
        end = frame.y(axis.place(median.inPesos))
        steps += "\(steps.isEmpty ? "M" : "L")\(SVG.text(x(index))) \(SVG.text(end))"
      }
      svg.path("l\(number)", steps)
      ends.append(end)
    }
    if known.count > 1 {
      for (number, height) in ChartFrame.apart(ends).enumerated() {
        svg.label(
          known[number].name.english, x: frame.width - frame.right + 6, y: height + 4,
          style: "f\(number)")
      }
    }
    return svg.picture(width: frame.width, height: frame.height, label: label)
  }
}
