package import Catalog

extension StepChart {
  /// How many lines one chart holds: as many as there are marks.
  package static let mostLines = 6

  /// The prices of a phone over time, up to `end`.
  package init(_ history: PriceHistory, end: CalendarDay) {
    let shown = history.lines.prefix(Self.mostLines)
    self.init(
      title: .pricesOverTime(of: history.name),
      lines: shown.map { line in
        Line(
          name: line.configuration == .unknown
            ? .variantNotNamed : Phrase(same: line.configuration.compact),
          steps: Self.steps(line.steps, end),
          points: line.points.map { Step(day: $0.since.earliest, amount: $0.amount) })
      },
      end: ([end] + shown.flatMap { $0.steps + $0.points }.map { $0.since.earliest }).max() ?? end)
  }

  /// The steps; where one ends by itself, the last lasting price returns, or nothing stands.
  private static func steps(_ steps: [PriceHistoryStep], _ end: CalendarDay) -> [Step] {
    var result: [Step] = []
    var lasting: Peso?
    for (index, step) in steps.enumerated() {
      result.append(Step(day: step.since.earliest, amount: step.amount))
      guard let until = step.until else {
        lasting = step.amount
        continue
      }
      let after = CalendarDay(ordinal: until.latest.ordinal + 1)
      let next = index + 1 < steps.count ? steps[index + 1].since.earliest : nil
      if after <= end, next.map({ after < $0 }) ?? true {
        result.append(Step(day: after, amount: lasting, isObserved: false))
      }
    }
    return result
  }
}
