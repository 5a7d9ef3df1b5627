internal import Catalog

/// The median prices of brands over the years.
struct BrandMedians {
  let years: [Int]
  let lines: [MedianChart.Line]

  init(_ comparisons: [BrandComparison], of brands: [Brand]) {
    years = comparisons.compactMap { $0.year }
    lines = brands.map { brand in
      MedianChart.Line(
        name: brand.name,
        medians: comparisons.map { comparison in
          comparison.brands.first { $0.brand.id == brand.id }?.median
        })
    }
  }

  private init(years: [Int], lines: [MedianChart.Line]) {
    self.years = years
    self.lines = lines
  }

  /// The same of some years only.
  func within(_ range: ClosedRange<Int>) -> BrandMedians {
    let kept = years.indices.filter { range.contains(years[$0]) }
    return BrandMedians(
      years: kept.map { years[$0] },
      lines: lines.map { line in
        MedianChart.Line(name: line.name, medians: kept.map { line.medians[$0] })
      })
  }

  var chart: MedianChart { MedianChart(years: years, lines: lines) }
}
