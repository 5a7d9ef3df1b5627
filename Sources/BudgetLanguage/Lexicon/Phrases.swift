/// Phrases of one kind, each with what it means, found word by word.
///
/// Hyphens and spaces are equal, so `pang-ML`, `pang ML` and (where `joined`) `pangML` are one.
struct Phrases<Value: Sendable>: Sendable {
  private var edges = HashTable()
  private var values: [Value?] = [nil]
  /// One bit for each word that begins a phrase.
  private var starts: [UInt64] = []

  /// Adds `phrase`, and says whether it was new; an earlier meaning of the same phrase stands.
  @discardableResult
  mutating func add(
    _ phrase: String, _ value: Value, joined: Bool, words: inout WordTable
  ) -> Bool {
    var phrase = phrase
    if phrase.utf8.allSatisfy(Self.isPlain) {
      return phrase.withUTF8 { add(plain: $0, value, joined: joined, words: &words) }
    }
    let lexemes = Lexer.lexemes(of: phrase).filter { !$0.isSymbol("-") }
    let isNew = insert(lexemes.map { words.add($0.text) }, value)
    if joined, lexemes.count > 1, lexemes.allSatisfy({ $0.kind == .word }) {
      insert([words.add(lexemes.map { $0.text }.joined())], value)
    }
    return isNew
  }

  /// Whether the byte is a letter or stands between words, so that it needs no lexer.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == 0x20 || byte == 0x2D
  }

  /// What ``add(_:_:joined:words:)`` does for letters, spaces and hyphens alone, as nearly all
  /// phrases are, without making their words.
  private mutating func add(
    plain bytes: UnsafeBufferPointer<UInt8>, _ value: Value, joined: Bool, words: inout WordTable
  ) -> Bool {
    var ids: [Int32] = []
    var whole = WordHash.basis
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x41 else {
        index += 1
        continue
      }
      let start = index
      var hash = WordHash.basis
      while index < bytes.count, bytes[index] >= 0x41 {
        hash = WordHash.step(hash, bytes[index] | 0x20)
        whole = WordHash.step(whole, bytes[index] | 0x20)
        index += 1
      }
      ids.append(
        words.add(hash: hash) { letters in
          for byte in bytes[start..<index] { letters.append(byte | 0x20) }
        })
    }
    let isNew = insert(ids, value)
    guard joined, ids.count > 1 else { return isNew }
    let id = words.add(hash: whole) {
      for byte in bytes where byte >= 0x41 { $0.append(byte | 0x20) }
    }
    insert([id], value)
    return isNew
  }

  mutating func reserve(_ count: Int) {
    edges.reserve(count)
    values.reserveCapacity(count)
  }

  @discardableResult
  private mutating func insert(_ ids: [Int32], _ value: Value) -> Bool {
    guard let first = ids.first.map({ Int($0) }) else { return false }
    while starts.count <= first >> 6 { starts.append(0) }
    starts[first >> 6] |= 1 << UInt64(first & 63)
    var node: Int32 = 0
    for id in ids {
      let next = Int32(truncatingIfNeeded: values.count)
      node = edges.number(of: Self.key(node, id), orAdding: next)
      if node == next { values.append(nil) }
    }
    guard values[Int(node)] == nil else { return false }
    values[Int(node)] = value
    return true
  }

  /// The hash of going on from a node with a word.
  private static func key(_ node: Int32, _ id: Int32) -> UInt64 {
    let pair = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id))
    return (pair &+ 1) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The longest phrase that begins with the lexeme at `start`, and where it ends.
  ///
  /// A phrase never ends inside a run such as `A15`, unless a number may follow at once.
  func longest(
    in cursor: Cursor, at start: Int, beforeNumber: Bool = false
  ) -> (end: Int, value: Value)? {
    guard start < cursor.count else { return nil }
    let first = Int(cursor[start].id)
    guard first >= 0, first >> 6 < starts.count, starts[first >> 6] >> UInt64(first & 63) & 1 == 1
    else { return nil }
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
