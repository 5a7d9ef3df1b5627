/// How a text was read: the query, and an account of every word.
public struct QueryReading: Hashable, Sendable {
  /// The text as it was given.
  public var text: String
  public var query: BudgetQuery
  /// Every word of the text, in order, each with its role.
  public var tokens: [QueryToken]
  /// Sentences worth saying beside the answer, such as `Samsng: read as Samsung.`
  public var notes: [String]

  public init(text: String, query: BudgetQuery, tokens: [QueryToken], notes: [String] = []) {
    self.text = text
    self.query = query
    self.tokens = tokens
    self.notes = notes
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
