/// What an import did, or would do.
public struct ImportSummary: Hashable, Sendable {
  /// One row that could not be used.
  public struct Rejection: Hashable, Sendable {
    public var file: String
    /// Line of the file, from 1.
    public var line: Int
    /// Name of the column, where one is to blame.
    public var column: String?
    public var reason: Phrase
    public var cure: Phrase

    public init(file: String, line: Int, column: String?, reason: Phrase, cure: Phrase) {
      self.file = file
      self.line = line
      self.column = column
      self.reason = reason
      self.cure = cure
    }
  }

  /// One fact that is new, that takes the place of another, or that gives way to it.
  public struct Change: Hashable, Sendable {
    /// What it is about, such as the id of a phone.
    public var subject: String
    public var field: String
    /// `nil` where there was nothing before.
    public var from: String?
    /// `nil` where nothing is left.
    public var to: Phrase?

    public init(subject: String, field: String, from: String?, to: Phrase?) {
      self.subject = subject
      self.field = field
      self.from = from
      self.to = to
    }
  }

  /// A figure with its name, such as rows left out for one reason.
  public struct Count: Hashable, Sendable {
    public var name: Phrase
    public var count: Int

    public init(_ name: Phrase, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// Whether nothing was written.
  public var isDryRun: Bool
  public var rowsRead: Int
  public var rowsStored: Int
  /// Rows that said nothing new.
  public var rowsUnchanged: Int
  /// Rows that could not be used; each has at least one rejection.
  public var rowsRejected: Int
  /// New facts by their kind (`phones`, `prices`).
  public var added: [Count]
  /// Facts that are replaced or completed, by their kind.
  public var changed: [Count]
  public var changes: Changes
  /// Rows left out on purpose, by reason.
  public var leftOut: [Count]
  public var rejections: [Rejection]
  /// In what form each file was read, a sentence a file.
  public var readAs: [Phrase] = []
  /// The mapping that was used, ready to be saved; `nil` where none was asked for.
  public var mapping: String?
  /// Whether a column of the mapping was guessed, for a dry run only.
  public var mappingIsProposal = false

  public init(
    isDryRun: Bool, rowsRead: Int, rowsStored: Int, rowsUnchanged: Int = 0,
    rowsRejected: Int? = nil, added: [Count] = [], changed: [Count] = [], changes: [Change] = [],
    leftOut: [Count] = [], rejections: [Rejection] = []
  ) {
    self.isDryRun = isDryRun
    self.rowsRead = rowsRead
    self.rowsStored = rowsStored
    self.rowsUnchanged = rowsUnchanged
    self.rowsRejected = rowsRejected ?? Set(rejections.map { "\($0.file):\($0.line)" }).count
    self.added = added
    self.changed = changed
    self.changes = Changes(changes)
    self.leftOut = leftOut
    self.rejections = rejections
  }
}
