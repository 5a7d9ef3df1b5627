/// Phrases of one kind, each with what it means, found word by word.
///
/// Hyphens and spaces are equal, so `pang-ML`, `pang ML` and (where `joined`) `pangML` are one.
struct Phrases<Value: Sendable>: Sendable {
  private var edges: [UInt64: Int32] = [:]
  private var values: [Value?] = [nil]
  /// One bit for each word that begins a phrase.
  private var starts: [UInt64] = []

  /// Adds `phrase`, and says whether it was new; an earlier meaning of the same phrase stands.
  @discardableResult
  mutating func add(
    _ phrase: String, _ value: Value, joined: Bool, words: inout WordTable
  ) -> Bool {
    let lexemes = Lexer.lexemes(of: phrase).filter { !$0.isSymbol("-") }
    let isNew = insert(lexemes.map { words.add($0.text) }, value)
    if joined, lexemes.count > 1, lexemes.allSatisfy({ $0.kind == .word }) {
      insert([words.add(lexemes.map { $0.text }.joined())], value)
    }
    return isNew
  }

  mutating func reserve(_ count: Int) {
    edges.reserveCapacity(count)
    values.reserveCapacity(count)
  }

  @discardableResult
  private mutating func insert(_ ids: [Int32], _ value: Value) -> Bool {
    guard let first = ids.first.map({ Int($0) }) else { return false }
    while starts.count <= first >> 6 { starts.append(0) }
    starts[first >> 6] |= 1 << UInt64(first & 63)
    var node: Int32 = 0
    for id in ids {
      let key = Self.key(node, id)
      if let next = edges[key] {
        node = next
      } else {
        node = Int32(values.count)
        values.append(nil)
        edges[key] = node
      }
    }
    guard values[Int(node)] == nil else { return false }
    values[Int(node)] = value
    return true
  }

  private static func key(_ node: Int32, _ id: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id))
  }

  /// Whether a phrase begins with the word of this number.
  func mayBegin(with id: Int32) -> Bool {
    let first = Int(id)
    return first >= 0 && first >> 6 < starts.count
      && starts[first >> 6] >> UInt64(first & 63) & 1 == 1
  }

  /// The longest phrase that begins with the lexeme at `start`, and where it ends.
  ///
  /// A phrase never ends inside a run such as `A15`, unless a number may follow at once.
  func longest(
    in cursor: Cursor, at start: Int, beforeNumber: Bool = false
  ) -> (end: Int, value: Value)? {
    guard start < cursor.count else { return nil }
    guard mayBegin(with: cursor[start].id) else { return nil }
    var node: Int32 = 0
    var index = start
    var best: (end: Int, value: Value)?
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
      if let value = values[Int(node)], cursor.canEnd(at: index, beforeNumber: beforeNumber) {
        best = (index, value)
      }
    }
    return best
  }
}

/// The words of the lexicon, numbered.
struct WordTable: Sendable {
  private var ids: [UInt64: Int32] = [:]
  private(set) var words: [String] = []

  mutating func reserve(_ count: Int) {
    ids.reserveCapacity(count)
    words.reserveCapacity(count)
  }

  mutating func add(_ word: String) -> Int32 {
    let hash = WordHash.of(word)
    if let id = ids[hash] { return id }
    let id = Int32(words.count)
    ids[hash] = id
    words.append(word)
    return id
  }

  /// The number of the word with this hash, −1 where there is none.
  func id(hash: UInt64) -> Int32 { ids[hash] ?? -1 }

  func contains(_ word: String) -> Bool { ids[WordHash.of(word)] != nil }
}
