import Catalog

extension BandsAnswer {
  /// How many phones stand in each band.
  var sheet: PlotSheet {
    let chart = BandChart(bands: bands)
    let all = bands.reduce(0) { $0 + $1.phones }
    return PlotSheet(
      title: .phonesByBand(narrowing.joined(separator: ", ")),
      chart.most > 0 ? .bands(chart) : nil,
      notes: [.bandsNote(all, asOf)] + [counted.figureWords()].compactMap { $0 })
  }
}
