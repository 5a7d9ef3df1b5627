package import Catalog

/// How somebody's list is taken in.
package struct ImportSettings: Sendable {
  package var form = ListFormOptions()
  /// Whether a phone that is not known is a new one.
  package var createsPhones = false
  /// Whether a price far from all that is known of its phone is taken.
  package var acceptsOutliers = false
  /// Ids of the sources of the reader's own facts, which settle between them what they state.
  package var ownSources: Set<String> = []
  /// The day of the clock, after which no date can lie; `nil` does not look.
  package var today: CalendarDay?
  /// Whether columns without a mapping are guessed from their usual names: for a dry run.
  package var proposesMapping = false
  /// The most rows that a list can have: what is held of each takes memory.
  package var rowLimit = 500_000

  package init() {}
}
