/// How much of an answer to a budget question is asked for.
public struct FindRequest: Hashable, Sendable {
  /// How many phones the results hold, 0 being all; `nil` leaves it to the question.
  public var limit: Int?
  /// Leaves out prices that are older than this many days.
  public var maxAgeDays: Int?
  /// Whether the phones that fit and have no peso price are listed.
  public var listsUnpriced = false
  /// Whether it is said how each score comes about.
  public var explainsScores = false

  public init() {}

  public init(limit: Int) { self.limit = limit }
}
