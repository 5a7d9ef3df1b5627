package import Catalog

extension MedianChart {
  /// How many brands one chart holds: more lines cannot be told apart.
  package static let mostBrands = 6

  /// The median prices of brands over the years.
  package init(_ comparisons: [BrandComparison], of brands: [Brand]) {
    self.init(
      years: comparisons.compactMap { $0.year },
      lines: brands.map { brand in
        Line(name: Phrase(same: brand.name), Self.figures(comparisons, of: brand) { $0.median })
      })
  }

  /// The middle half of a brand's prices over the years, with their median.
  init(_ comparisons: [BrandComparison], quartilesOf brand: Brand) {
    func line(_ name: Phrase, _ figure: (BrandFigures) -> Peso?) -> Line {
      Line(name: name, Self.figures(comparisons, of: brand, figure))
    }
    self.init(
      years: comparisons.compactMap { $0.year },
      lines: [
        line(.median) { $0.median }, line(.upperQuartile) { $0.upperQuartile },
        line(.lowerQuartile) { $0.lowerQuartile },
      ])
  }

  private static func figures(
    _ comparisons: [BrandComparison], of brand: Brand, _ figure: (BrandFigures) -> Peso?
  ) -> [Peso?] {
    comparisons.map { comparison in
      comparison.brands.first { $0.brand.id == brand.id }.flatMap(figure)
    }
  }

  /// The same of some years only.
  package func within(_ range: ClosedRange<Int>) -> MedianChart {
    let kept = years.indices.filter { range.contains(years[$0]) }
    return MedianChart(
      years: kept.map { years[$0] },
      lines: lines.map { line in Line(name: line.name, kept.map { line.medians[$0] }) })
  }

  /// The same from the first year that is known of a line to the last.
  var trimmed: MedianChart {
    let known = years.indices.filter { index in lines.contains { $0.medians[index] != nil } }
    guard let first = known.first, let last = known.last else { return self }
    return within(years[first]...years[last])
  }
}

extension MedianChart.Line {
  fileprivate init(name: Phrase, _ medians: [Peso?]) {
    self.init(name: name, medians: medians)
  }
}
