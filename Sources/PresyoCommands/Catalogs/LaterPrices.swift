import Catalog

/// Prices of a change that hold only after the day which answers are about.
enum LaterPrices {
  /// Says on standard error how they are seen; the latest of them stands for all.
  static func note(
    from before: CatalogFacts, to after: CatalogFacts, answersAbout day: CalendarDay?
  ) {
    let known = Set(before.prices)
    let days = after.prices.lazy.filter { !known.contains($0) }
      .map { ($0.effectiveFrom ?? $0.observedOn).earliest }
    guard let day, let latest = days.max(), latest > day else { return }
    StandardStreams.note(
      .presyo(
        Phrase(
          """
          Answers are about \(day.iso), the day of the newest prices that ship; a price you added holds \
          from \(latest.iso). --as-of \(latest.iso) shows it.
          """,
          """
          Tungkol sa \(day.iso) ang mga sagot, ang araw ng pinakabagong presyong kasama nito; mula \
          \(latest.iso) pa ang presyong idinagdag mo. --as-of \(latest.iso) para makita ito.
          """)))
  }
}
