/// Where sources disagree, and which was believed.
public struct ConflictsAnswer: Hashable, Sendable {
  public let conflicts: [SourceConflict]
  /// The sources that the conflicts name, by id.
  public let sources: [String: PriceSource]

  public init(conflicts: [SourceConflict], sources: [String: PriceSource]) {
    self.conflicts = conflicts
    self.sources = sources
  }
}
