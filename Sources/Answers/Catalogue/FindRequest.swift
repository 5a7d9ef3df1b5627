/// How much of an answer to a budget question is asked for.
public struct FindRequest: Hashable, Sendable {
  /// How many phones are shown where nobody says.
  public static let usualLimit = 10

  /// How many phones the results hold; 0 is all.
  public var limit = FindRequest.usualLimit
  /// Leaves out prices that are older than this many days.
  public var maxAgeDays: Int?
  /// Whether the phones that fit and have no peso price are listed.
  public var listsUnpriced = false
  /// Whether it is said how each score comes about.
  public var explainsScores = false

  public init() {}

  public init(limit: Int) { self.limit = limit }

  /// Whether nothing was asked that only a list of matching phones can answer.
  var isPlain: Bool { self == FindRequest() }
}
