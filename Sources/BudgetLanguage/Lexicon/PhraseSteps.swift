/// Phrases that are followed word by word from where all of one kind begin.
protocol PhraseSteps: Sendable {
  /// Whether a phrase begins with the word of this number; −1 begins none.
  func mayBegin(with id: Int32) -> Bool

  /// Where all phrases begin.
  var root: Int32 { get }

  /// Where a word leads to, `nil` where no phrase goes on with it.
  func next(from node: Int32, with id: Int32) -> Int32?

  /// What the phrase that ends at a node means, `nil` where none does.
  func meaning(of node: Int32) -> Int?
}

extension PhraseSteps {
  /// Whether the word of this number is a phrase by itself.
  func isPhrase(_ id: Int32) -> Bool {
    guard mayBegin(with: id), let node = next(from: root, with: id) else { return false }
    return meaning(of: node) != nil
  }

  /// The longest phrase that begins with the lexeme at `start`: where it ends, and its meaning.
  ///
  /// A phrase never ends inside a run such as `A15`, unless a number may follow at once.
  func longest(
    in cursor: Cursor, at start: Int, beforeNumber: Bool
  ) -> (end: Int, meaning: Int)? {
    guard start < cursor.count, mayBegin(with: cursor[start].id) else { return nil }
    var node = root
    var index = start
    var best: (end: Int, meaning: Int)?
    while index < cursor.count {
      let lexeme = cursor[index]
      if index > start, lexeme.isSymbol("-") {
        index += 1
        continue
      }
      guard lexeme.id >= 0, index == start || !lexeme.followsMark || lexeme.kind == .number,
        let next = next(from: node, with: lexeme.id)
      else { break }
      node = next
      index += 1
      if let meaning = meaning(of: node), cursor.canEnd(at: index, beforeNumber: beforeNumber) {
        best = (index, meaning)
      }
    }
    return best
  }
}
