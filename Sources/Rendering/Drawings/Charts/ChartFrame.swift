/// The frame that all charts share: room for the words of both axes around the plot.
package struct ChartFrame {
  var width = 360.0
  var height = 210.0
  var left = 44.0
  var right = 10.0
  var top = 10.0
  var bottom = 24.0

  var plotWidth: Double { width - left - right }
  var plotHeight: Double { height - top - bottom }

  func x(_ share: Double) -> Double { left + share * plotWidth }
  func y(_ share: Double) -> Double { top + (1 - share) * plotHeight }

  /// Lines across for the marks of an axis, with their words at the left.
  func drawMarks(_ axis: ChartAxis, in svg: inout SVG, words: (Double) -> String) {
    for mark in axis.marks {
      let height = y(axis.place(mark))
      svg.path("grid", "M\(SVG.text(left)) \(SVG.text(height))H\(SVG.text(width - right))")
      svg.label(words(mark), x: left - 6, y: height + 3.5, .end)
    }
  }

  /// Moves labels apart that would lie on each other; gives their heights in the same order.
  package static func apart(_ heights: [Double], by distance: Double = 13) -> [Double] {
    var moved = heights
    var last: Double?
    for index in heights.indices.sorted(by: { heights[$0] < heights[$1] }) {
      if let last { moved[index] = max(moved[index], last + distance) }
      last = moved[index]
    }
    return moved
  }
}
