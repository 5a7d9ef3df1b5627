/// What people would rather see than read.
package enum Plot: Hashable, Sendable {
  /// Prices over time.
  case prices(StepChart)
  /// Prices by year.
  case medians(MedianChart)
  /// Phones by band.
  case bands(BandChart)
  /// Value against price.
  case values(ValueChart)

  /// The picture as SVG; `nil` where there is too little to draw.
  func picture(label: String) -> String? {
    switch self {
    case .prices(let chart): chart.picture(label: label)
    case .medians(let chart): chart.picture(label: label)
    case .bands(let chart): chart.picture(label: label)
    case .values(let chart): chart.picture(label: label)
    }
  }
}
