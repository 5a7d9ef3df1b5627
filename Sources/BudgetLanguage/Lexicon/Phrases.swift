/// Phrases of one kind, each with what it means, found word by word.
///
/// Hyphens and spaces are equal, so `pang-ML`, `pang ML` and (where `joined`) `pangML` are one.
struct Phrases<Steps: PhraseSteps, Value: Sendable>: Sendable {
  private var steps: Steps
  private var values: [Value]

  /// Whether a phrase begins with the word of this number.
  func mayBegin(with id: Int32) -> Bool { steps.mayBegin(with: id) }

  /// Whether the word of this number is a phrase by itself.
  func isPhrase(_ id: Int32) -> Bool { steps.isPhrase(id) }

  /// The longest phrase that begins with the lexeme at `start`, and where it ends.
  func longest(
    in cursor: Cursor, at start: Int, beforeNumber: Bool = false
  ) -> (end: Int, value: Value)? {
    steps.longest(in: cursor, at: start, beforeNumber: beforeNumber).map {
      ($0.end, values[$0.meaning])
    }
  }
}

extension Phrases where Steps == PhraseGraph {
  /// The phrases of one kind of the lexicon; `values` are its meanings in the order of their lists.
  init(_ kind: Lexicon.Kind, _ values: [Value]) {
    steps = PhraseGraph(kind)
    self.values = values
  }
}

extension Phrases where Steps == PhraseTree {
  init() {
    steps = PhraseTree()
    values = []
  }

  /// Adds a phrase, and says whether it was new; an earlier meaning of the same phrase stands.
  @discardableResult
  mutating func add(
    _ phrase: String, _ value: Value, joined: Bool, words: inout WordTable
  ) -> Bool {
    values.append(value)
    return steps.add(
      phrase, Int32(truncatingIfNeeded: values.count - 1), joined: joined, words: &words)
  }
}
