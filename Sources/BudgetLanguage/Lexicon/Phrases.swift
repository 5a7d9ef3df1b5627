/// Phrases of one kind, each with what it means, found word by word.
///
/// Hyphens and spaces are equal, so `pang-ML`, `pang ML` and (where `joined`) `pangML` are one.
struct Phrases<Value: Sendable>: Sendable {
  private var tree = PhraseTree()
  private var values: [Value] = []

  init() {}

  /// The phrases of the patterns of each value.
  init(_ groups: [(Value, [String])], joined: Bool, words: inout WordTable) {
    let letters = groups.reduce(0) { $0 + $1.1.reduce(0) { $0 + $1.utf8.count } }
    // A pattern of so many letters has about a word for each fifth.
    tree.reserve(letters / 5)
    values.reserveCapacity(groups.count)
    for (value, patterns) in groups {
      let meaning = Int32(truncatingIfNeeded: values.count)
      values.append(value)
      for pattern in patterns {
        _ = tree.add(pattern, meaning, joined: joined, words: &words)
      }
    }
  }

  /// Adds the phrases of `pattern`, and says whether they were new; an earlier meaning of the same
  /// phrase stands.
  @discardableResult
  mutating func add(
    _ pattern: String, _ value: Value, joined: Bool, words: inout WordTable
  ) -> Bool {
    values.append(value)
    return tree.add(
      pattern, Int32(truncatingIfNeeded: values.count - 1), joined: joined, words: &words)
  }

  /// Whether a phrase begins with the word of this number.
  func mayBegin(with id: Int32) -> Bool { tree.mayBegin(with: id) }

  /// Whether the word of this number is a phrase by itself.
  func isPhrase(_ id: Int32) -> Bool { tree.isPhrase(id) }

  /// The longest phrase that begins with the lexeme at `start`, and where it ends.
  func longest(
    in cursor: Cursor, at start: Int, beforeNumber: Bool = false
  ) -> (end: Int, value: Value)? {
    tree.longest(in: cursor, at: start, beforeNumber: beforeNumber).map {
      ($0.end, values[$0.meaning])
    }
  }
}
