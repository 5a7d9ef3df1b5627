package import Catalog

/// What a page has to load to answer questions: the facts that they need, on the days that are asked
/// about.
package struct PageFacts: Hashable, Sendable {
  package let facts: CatalogFacts
  /// The day that is asked about; `nil` for the latest.
  package let asOf: CalendarDay?
  /// The day up to which what was read counts; `nil` for all.
  package let knownOn: CalendarDay?

  /// The part of all facts that questions need.
  package init(of facts: CatalogFacts, asOf: CalendarDay? = nil, knownOn: CalendarDay? = nil) {
    self.facts = facts.ofQuestions
    self.asOf = asOf
    self.knownOn = knownOn
  }

  init(read facts: CatalogFacts, asOf: CalendarDay?, knownOn: CalendarDay?) {
    self.facts = facts
    self.asOf = asOf
    self.knownOn = knownOn
  }

  /// What a file of this form begins with.
  static let form = "presyo-facts-2"
}
