import Catalog

/// Where the days and amounts of a chart stand in a grid of characters.
struct ChartPlot {
  let start: CalendarDay
  let rows: Int
  let columns: Int
  let labelColumns: Int
  /// The amounts written beside the rows they stand in.
  let labels: [Int: String]
  private let days: Int
  private let lowest: Peso
  private let highest: Peso

  /// `nil` where there is nothing to draw (no amount, or all on one day), or no room for the two
  /// dates under the plot.
  init?(_ chart: StepChart, columns total: Int, rows most: Int = 9) {
    let amounts = Set(chart.amounts).sorted(by: >)
    guard let start = chart.start, start < chart.end, let highest = amounts.first,
      let lowest = amounts.last
    else { return nil }
    self.start = start
    self.highest = highest
    self.lowest = lowest
    days = chart.end.ordinal - start.ordinal
    rows = amounts.count == 1 ? 1 : min(most, amounts.count * 2 + 1)
    labelColumns = amounts.map { DisplayWidth.of($0.formatted) }.max() ?? 0
    columns = total - labelColumns - 2
    guard columns >= 22 else { return nil }
    var labels: [Int: String] = [:]
    for amount in [highest, lowest] + amounts {
      let row = Self.row(of: amount, lowest, highest, rows)
      if labels[row] == nil { labels[row] = amount.formatted }
    }
    self.labels = labels
  }

  func column(of day: CalendarDay) -> Int {
    let offset = min(max(day.ordinal - start.ordinal, 0), days)
    return (offset * (columns - 1) + days / 2) / days
  }

  func row(of amount: Peso) -> Int { Self.row(of: amount, lowest, highest, rows) }

  private static func row(of amount: Peso, _ lowest: Peso, _ highest: Peso, _ rows: Int) -> Int {
    let range = Double(highest.centavos - lowest.centavos)
    guard range > 0 else { return 0 }
    let share = Double(highest.centavos - amount.centavos) / range
    return min(max(Int((share * Double(rows - 1)).rounded()), 0), rows - 1)
  }
}
