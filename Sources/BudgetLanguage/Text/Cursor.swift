/// The lexemes of a text with their numbers in the lexicon, for clauses to look at.
final class Cursor {
  let scalars: [Unicode.Scalar]
  private let lexemes: [Lexeme]
  /// How often a clause has looked at a lexeme or a character: the measure of work done.
  var steps = 0
  let vocabulary: Vocabulary
  let lexicon: Lexicon
  /// The brand that was read last, and the lexeme after it.
  var brandBefore: String?
  var brandEnd = -1
  /// The model that was read last, and the lexeme after it.
  var modelBefore: ModelMention?
  var modelEnd = -1

  init(text: String, vocabulary: Vocabulary) {
    let lexicon = Lexicon.shared
    let scalars = Array(text.unicodeScalars)
    var lexemes = Lexer.lexemes(of: scalars)
    for index in lexemes.indices {
      lexemes[index].id = vocabulary.words.id(hash: lexemes[index].hash)
    }
    self.scalars = scalars
    self.lexemes = lexemes
    self.vocabulary = vocabulary
    self.lexicon = lexicon
  }

  var count: Int { lexemes.count }

  var isEmpty: Bool { lexemes.isEmpty }

  subscript(_ index: Int) -> Lexeme {
    steps &+= 1
    return lexemes[index]
  }

  func isSymbol(_ index: Int, _ mark: String) -> Bool {
    index < lexemes.count && self[index].isSymbol(mark)
  }

  func word(_ index: Int) -> String? {
    index < lexemes.count && self[index].kind == .word ? self[index].text : nil
  }

  func isWord(_ index: Int, _ words: WordGroup) -> Bool {
    index >= 0 && index < count && self[index].kind == .word
      && words.contains(hash: self[index].hash)
  }

  /// Whether the lexeme at `index` stands at once after the one before.
  func isGlued(_ index: Int) -> Bool { index < lexemes.count && self[index].isGlued }

  /// Whether a word may begin here: not inside a run such as the `k` of `20k`.
  func isStart(_ index: Int) -> Bool {
    guard index > 0, index < lexemes.count, self[index].isGlued else { return true }
    return self[index - 1].kind == .symbol || self[index].kind == .symbol
  }

  /// Whether a phrase may end before the lexeme at `index`.
  func canEnd(at index: Int, beforeNumber: Bool = false) -> Bool {
    isStart(index) || (beforeNumber && self[index].kind == .number)
  }

  /// The text's own characters from the lexeme at `start` to the one before `end`.
  func text(_ start: Int, _ end: Int) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for scalar in scalars[lexemes[start].start..<lexemes[end - 1].end] { bytes.append(scalar) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Adds a character in UTF-8, which is faster than to grow a string by characters.
  mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x80 {
      append(UInt8(scalar.value))
    } else {
      append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
