import Catalog

extension PhoneAnswer {
  /// The prices of the phone over time.
  var sheet: PlotSheet {
    let chart = StepChart(history, end: record.asOf)
    let prices = history.lines.flatMap { $0.steps + $0.points }
    var notes = [Phrase.pricesOverTimeNote]
    if history.lines.count > StepChart.mostLines {
      notes.append(.chartShows(StepChart.mostLines, of: history.lines.count))
    }
    let publishers = Set(prices.compactMap { $0.source?.publisher }).sorted()
    if !publishers.isEmpty { notes.append(.pricesFrom(publishers)) }
    return PlotSheet(
      title: chart.title, Set(prices.map { $0.since }).count > 1 ? .prices(chart) : nil,
      notes: notes,
      why: prices.isEmpty
        ? .noPesoPriceKnown : PriceOverTime(history: history, asOf: record.asOf).withoutChart)
  }
}
