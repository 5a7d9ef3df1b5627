import Catalog

/// The chart of a phone's prices with what can honestly be said of it.
struct PriceOverTime {
  var history: PriceHistory
  var asOf: CalendarDay

  var blocks: [Block] {
    let prices = history.lines.flatMap { $0.steps + $0.points }
    guard !prices.isEmpty else { return [] }
    let days = Set(prices.map { $0.since })
    var blocks: [Block] = [.heading(.priceOverTime)]
    if days.count > 1 {
      blocks.append(.chart(StepChart(history, end: asOf)))
      if history.lines.count > StepChart.mostLines {
        blocks.append(
          .note(StyledText(.chartShows(StepChart.mostLines, of: history.lines.count))))
      }
    }
    switch days.count {
    case 1: blocks.append(.paragraph(StyledText(withoutChart)))
    case 2: blocks.append(.note(StyledText(.twoPoints)))
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
            .lowestRecorded(
              since: first,
              .same("\(lowest.step.amount.formatted)\(variant), ") + lowest.step.kind.name,
              from: lowest.step.since))))
    }
    return blocks
  }

  /// Why nothing is drawn where all prices are of one day.
  var withoutChart: Phrase {
    let steps = history.lines.flatMap { $0.steps }
    guard let since = steps.first?.since, history.lines.allSatisfy({ $0.points.isEmpty }) else {
      return .oneDayOnly
    }
    return .noChangeSince(since)
  }
}
