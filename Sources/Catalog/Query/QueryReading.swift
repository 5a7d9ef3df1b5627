/// How a text was read: the query, and an account of every word.
public struct QueryReading: Hashable, Sendable {
  /// The text as it was given.
  public var text: String
  public var query: BudgetQuery
  /// Every word of the text, in order, each with its role.
  public var tokens: [QueryToken]
  /// What is worth saying beside the answer, such as that “Samsng” was read as Samsung.
  public var notes: [ReadingNote]

  public init(text: String, query: BudgetQuery, tokens: [QueryToken], notes: [ReadingNote] = []) {
    self.text = text
    self.query = query
    self.tokens = tokens
    self.notes = notes
  }
}

extension QueryReading {
  /// The notes as sentences in English.
  public var sentences: [String] { notes.map { $0.sentence } }

  /// The notes as sentences.
  public var phrases: [Phrase] { notes.map { $0.phrase } }

  /// Whether no word set a condition, an order or a use, and at least one was not understood.
  public var isNotUnderstood: Bool {
    tokens.contains { $0.role == .unknown } && !tokens.contains { $0.role == .used }
  }
}

/// One word or run of words of a query's text.
public struct QueryToken: Hashable, Sendable {
  public enum Role: String, CaseIterable, Sendable {
    case used, ignored, unknown
  }

  /// The text's own characters.
  public var text: String
  public var role: Role
  /// For a used token the condition, `sort` or `use`; for an ignored one why; `nil` for unknown.
  public var meaning: String?
  /// The nearest known word, where an unknown one has one.
  public var suggestion: String?
  /// Where the token starts, in Unicode scalars from the start of the text.
  public var offset: Int

  public init(
    text: String, role: Role, meaning: String? = nil, suggestion: String? = nil, offset: Int
  ) {
    self.text = text
    self.role = role
    self.meaning = meaning
    self.suggestion = suggestion
    self.offset = offset
  }
}
