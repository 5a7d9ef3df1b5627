/// Phrases word by word, each with the number of what it means.
struct PhraseTree: Sendable, Equatable {
  private var edges = HashTable()
  /// What the phrase that ends at a node means, −1 where none does.
  private var meanings: [Int32] = [-1]
  /// One bit for each word that begins a phrase.
  private var starts: [UInt64] = []

  mutating func reserve(_ count: Int) {
    edges.reserve(count)
    meanings.reserveCapacity(count)
  }

  /// The node that a word leads to, made where there is none.
  mutating func step(from node: Int32, to id: Int32) -> Int32 {
    if node == 0 {
      let first = Int(id)
      while starts.count <= first >> 6 { starts.append(0) }
      starts[first >> 6] |= 1 << UInt64(first & 63)
    }
    let next = Int32(truncatingIfNeeded: meanings.count)
    let found = edges.number(of: Self.key(node, id), orAdding: next)
    if found == next { meanings.append(-1) }
    return found
  }

  /// Gives a node its meaning, and says whether it had none.
  mutating func end(at node: Int32, _ meaning: Int32) -> Bool {
    guard meanings[Int(node)] < 0 else { return false }
    meanings[Int(node)] = meaning
    return true
  }

  /// The hash of going on from a node with a word.
  private static func key(_ node: Int32, _ id: Int32) -> UInt64 {
    let pair = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id))
    return (pair &+ 1) &* 0x9E37_79B9_7F4A_7C15
  }

  /// Whether a phrase begins with the word of this number.
  func mayBegin(with id: Int32) -> Bool {
    let first = Int(id)
    return first >= 0 && first >> 6 < starts.count
      && starts[first >> 6] >> UInt64(first & 63) & 1 == 1
  }

  /// Whether the word of this number is a phrase by itself.
  func isPhrase(_ id: Int32) -> Bool {
    guard mayBegin(with: id), let node = edges[Self.key(0, id)] else { return false }
    return meanings[Int(node)] >= 0
  }

  /// The longest phrase that begins with the lexeme at `start`: where it ends, and its meaning.
  ///
  /// A phrase never ends inside a run such as `A15`, unless a number may follow at once.
  func longest(
    in cursor: Cursor, at start: Int, beforeNumber: Bool
  ) -> (end: Int, meaning: Int)? {
    guard start < cursor.count, mayBegin(with: cursor[start].id) else { return nil }
    var node: Int32 = 0
    var index = start
    var best: (end: Int, meaning: Int)?
    while index < cursor.count {
      let lexeme = cursor[index]
      if index > start, lexeme.isSymbol("-") {
        index += 1
        continue
      }
      guard lexeme.id >= 0, index == start || !lexeme.followsMark || lexeme.kind == .number,
        let next = edges[Self.key(node, lexeme.id)]
      else { break }
      node = next
      index += 1
      let meaning = meanings[Int(node)]
      if meaning >= 0, cursor.canEnd(at: index, beforeNumber: beforeNumber) {
        best = (index, Int(meaning))
      }
    }
    return best
  }
}
