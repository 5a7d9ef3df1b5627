/// One reading of a publisher: the pages or the list that were read together.
public struct Reading: Hashable, Sendable, Identifiable {
  /// What the ids of its sources have before the first `/`: `ptg-2023-10`.
  public let id: String
  public let publisher: String
  /// When it was read; `nil` where every source has a day of its own.
  public let readOn: PartialDate?
  public let kind: ReadingKind
  /// Whether it names every phone that the publisher knows, so that a phone it lacks had not come.
  public let isComplete: Bool
  /// Up to when it speaks: the end of the year whose list it is; `nil` for up to its day.
  public let until: PartialDate?

  public init(
    id: String, publisher: String, readOn: PartialDate?, kind: ReadingKind,
    isComplete: Bool = false, until: PartialDate? = nil
  ) {
    self.id = id
    self.publisher = publisher
    self.readOn = readOn
    self.kind = kind
    self.isComplete = isComplete
    self.until = until
  }
}
