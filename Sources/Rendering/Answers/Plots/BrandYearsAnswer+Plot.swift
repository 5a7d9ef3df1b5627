import Catalog

extension BrandYearsAnswer {
  /// The median prices of the brands by year; of one brand also the quartiles.
  var sheet: PlotSheet {
    let shown = Array(brands.prefix(MedianChart.mostBrands))
    let isAlone = shown.count == 1
    let chart =
      (isAlone
      ? MedianChart(years, quartilesOf: shown[0]) : MedianChart(years, of: shown)).trimmed
    var notes: [Phrase] = [isAlone ? .quartilesByYearNote : .mediansByYearNote]
    if brands.count > shown.count { notes.append(.brandsDrawn(shown.count, of: brands.count)) }
    notes.append(.tooFewInAYear(fewest))
    let limits = narrowing.joined(separator: ", ")
    return PlotSheet(
      title: .pricesByYear(isAlone ? .same(shown[0].name) : .blank, limits),
      chart.drawn.isEmpty ? nil : .medians(chart), notes: notes)
  }
}
