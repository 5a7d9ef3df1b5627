import Catalog

/// The chart of a phone's prices with what can honestly be said of it.
struct PriceOverTime {
  var history: PriceHistory
  var asOf: CalendarDay

  var blocks: [Block] {
    let prices = history.lines.flatMap { $0.steps + $0.points }
    guard !prices.isEmpty else { return [] }
    let days = Set(prices.map { $0.since })
    var blocks: [Block] = [.heading("Price over time")]
    if days.count > 1 {
      blocks.append(.chart(StepChart(history, end: asOf)))
      if history.lines.count > 4 {
        blocks.append(
          .note(StyledText("The chart shows 4 of \(history.lines.count) variants.")))
      }
    }
    switch days.count {
    case 1: blocks.append(.paragraph(StyledText(withoutChart)))
    case 2: blocks.append(.note("Two prices in time are two points, not a trend."))
    default: break
    }
    if let lowest = history.lowest, let first = history.firstObserved {
      let variant =
        lowest.configuration == .unknown
        ? ""
        : " (\(lowest.configuration.marked(isInferred: lowest.step.isVariantInferred)))"
      blocks.append(
        .paragraph(
          StyledText(
            "Lowest recorded since \(first.iso): \(lowest.step.amount.formatted)\(variant), "
              + "\(lowest.step.kind.rawValue), from \(lowest.step.since.iso).")))
    }
    return blocks
  }

  /// Why nothing is drawn where all prices are of one day.
  private var withoutChart: String {
    let steps = history.lines.flatMap { $0.steps }
    guard let since = steps.first?.since, history.lines.allSatisfy({ $0.points.isEmpty }) else {
      return "Prices of one day only: nothing to draw."
    }
    return "No change since \(since.iso) is recorded: nothing to draw."
  }
}
