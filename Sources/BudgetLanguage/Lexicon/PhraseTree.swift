/// Phrases word by word, each with the number of what it means; made at run time.
struct PhraseTree: PhraseSteps, Equatable {
  private var edges = HashTable()
  /// What the phrase that ends at a node means, −1 where none does.
  private var meanings: [Int32] = [-1]
  /// One bit for each word that begins a phrase.
  private var starts: [UInt64] = []

  /// Adds a phrase, as the lexer reads it, and says whether it was new; an earlier meaning of the
  /// same phrase stands. Where `joined`, one of several words may be typed as one.
  mutating func add(
    _ phrase: String, _ meaning: Int32, joined: Bool, words: inout WordTable
  ) -> Bool {
    let lexemes = Lexer.lexemes(of: phrase).filter { !$0.isSymbol("-") }
    guard !lexemes.isEmpty else { return false }
    var node: Int32 = 0
    for lexeme in lexemes { node = step(from: node, to: words.add(lexeme.text)) }
    let isNew = end(at: node, meaning)
    if joined, lexemes.count > 1, lexemes.allSatisfy({ $0.kind == .word }) {
      let whole = words.add(lexemes.map { $0.text }.joined())
      _ = end(at: step(from: 0, to: whole), meaning)
    }
    return isNew
  }

  /// The node that a word leads to, made where there is none.
  private mutating func step(from node: Int32, to id: Int32) -> Int32 {
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
  private mutating func end(at node: Int32, _ meaning: Int32) -> Bool {
    guard meanings[Int(node)] < 0 else { return false }
    meanings[Int(node)] = meaning
    return true
  }

  /// The hash of going on from a node with a word.
  private static func key(_ node: Int32, _ id: Int32) -> UInt64 {
    let pair = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id))
    return (pair &+ 1) &* 0x9E37_79B9_7F4A_7C15
  }

  var root: Int32 { 0 }

  func mayBegin(with id: Int32) -> Bool {
    let first = Int(id)
    return first >= 0 && first >> 6 < starts.count
      && starts[first >> 6] >> UInt64(first & 63) & 1 == 1
  }

  func next(from node: Int32, with id: Int32) -> Int32? { edges[Self.key(node, id)] }

  func meaning(of node: Int32) -> Int? {
    let meaning = meanings[Int(node)]
    return meaning < 0 ? nil : Int(meaning)
  }
}
