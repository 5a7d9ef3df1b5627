package import Catalog

/// Amounts over time: each stands from its day until the next one.
package struct StepChart: Hashable, Sendable {
  /// The amounts of one thing, earliest first.
  package struct Line: Hashable, Sendable {
    package var name: Phrase
    package var steps: [Step]
    /// Amounts of a single day, which say nothing of the days around it.
    package var points: [Step]

    package init(name: Phrase, steps: [Step], points: [Step] = []) {
      self.name = name
      self.steps = steps
      self.points = points
    }

    var all: [Step] { steps + points }

    /// What a source tells of, each with its amount.
    var observed: [(day: CalendarDay, amount: Peso)] {
      all.compactMap { step in
        step.isObserved ? step.amount.map { (step.day, $0) } : nil
      }
    }
  }

  /// An amount from a day on; `nil` where none stood any more.
  package struct Step: Hashable, Sendable {
    package var day: CalendarDay
    package var amount: Peso?
    /// Whether a source tells of this step; a price that returns when a promo ends is not observed.
    package var isObserved: Bool

    package init(day: CalendarDay, amount: Peso?, isObserved: Bool = true) {
      self.day = day
      self.amount = amount
      self.isObserved = isObserved
    }
  }

  package var title: Phrase
  package var lines: [Line]
  /// The last day shown.
  package var end: CalendarDay

  package init(title: Phrase, lines: [Line], end: CalendarDay) {
    self.title = title
    self.lines = lines
    self.end = end
  }

  /// The first day on which something was observed.
  package var start: CalendarDay? { lines.flatMap { $0.all }.map { $0.day }.min() }

  package var amounts: [Peso] { lines.flatMap { $0.all }.compactMap { $0.amount } }
}
