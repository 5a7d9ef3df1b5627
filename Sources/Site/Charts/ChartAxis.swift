import Catalog
import Rendering

/// Round marks that hold all values of a chart.
struct ChartAxis {
  let marks: [Double]

  /// - Parameter steps: about how many marks there are.
  init(from low: Double, to high: Double, steps: Double = 4) {
    let span = max(high - low, 1)
    let step = Self.round(span / steps)
    let first = (low / step).rounded(.down) * step
    var marks = [first]
    var mark = first
    while mark < high, marks.count < 12 {
      mark += step
      marks.append(mark)
    }
    if marks.count == 1 { marks.append(first + step) }
    self.marks = marks
  }

  var low: Double { marks[0] }
  var high: Double { marks[marks.count - 1] }

  /// Where a value stands, 0 at the lowest mark and 1 at the highest.
  func place(_ value: Double) -> Double { (value - low) / (high - low) }

  /// The next of 1, 2, 2.5 and 5 times a power of ten.
  private static func round(_ step: Double) -> Double {
    var power = 1.0
    while power * 10 <= step { power *= 10 }
    for factor in [1, 2, 2.5, 5] where factor * power >= step { return factor * power }
    return 10 * power
  }
}

/// The frame that all charts share: room for the words of both axes around the plot.
struct ChartFrame {
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
  static func apart(_ heights: [Double], by distance: Double = 13) -> [Double] {
    var moved = heights
    var last: Double?
    for index in heights.indices.sorted(by: { heights[$0] < heights[$1] }) {
      if let last { moved[index] = max(moved[index], last + distance) }
      last = moved[index]
    }
    return moved
  }
}

extension Peso {
  /// Pesos as a number for a chart.
  var inPesos: Double { Double(centavos) / 100 }

  /// `₱12k`, `₱500`: an amount beside an axis.
  static func short(_ pesos: Double) -> String {
    pesos >= 1000 ? "₱\((pesos / 1000).plain)k" : "₱\(pesos.plain)"
  }
}
