package import Catalog

/// Round marks that hold all values of a chart.
package struct ChartAxis {
  package let marks: [Double]

  /// - Parameter steps: about how many marks there are.
  package init(from low: Double, to high: Double, steps: Double = 4) {
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

extension Peso {
  /// Pesos as a number for a chart.
  package var inPesos: Double { Double(centavos) / 100 }

  /// `₱12k`, `₱500`: an amount beside an axis.
  static func short(_ pesos: Double) -> String {
    pesos >= 1000 ? "₱\((pesos / 1000).plain)k" : "₱\(pesos.plain)"
  }
}
