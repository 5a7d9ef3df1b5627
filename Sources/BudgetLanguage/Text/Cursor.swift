/// The lexemes of a text with their numbers in the lexicon, for clauses to look at.
struct Cursor: Sendable {
  let scalars: [Unicode.Scalar]
  let lexemes: [Lexeme]
  let vocabulary: Vocabulary
  let lexicon: Lexicon
  /// The brand that was read last, and the lexeme after it.
  var brandBefore: String?
  var brandEnd = -1

  init(text: String, vocabulary: Vocabulary) {
    let lexicon = Lexicon.shared
    let scalars = Array(text.unicodeScalars)
    var lexemes = Lexer.lexemes(of: scalars)
    for index in lexemes.indices {
      lexemes[index].id = vocabulary.words.ids[lexemes[index].text] ?? -1
    }
    self.scalars = scalars
    self.lexemes = lexemes
    self.vocabulary = vocabulary
    self.lexicon = lexicon
  }

  var count: Int { lexemes.count }

  subscript(_ index: Int) -> Lexeme { lexemes[index] }

  func isSymbol(_ index: Int, _ mark: String) -> Bool {
    index < lexemes.count && lexemes[index].isSymbol(mark)
  }

  func word(_ index: Int) -> String? {
    index < lexemes.count && lexemes[index].kind == .word ? lexemes[index].text : nil
  }

  func isWord(_ index: Int, _ words: Set<String>) -> Bool {
    word(index).map(words.contains) ?? false
  }

  /// Whether the lexeme at `index` stands at once after the one before.
  func isGlued(_ index: Int) -> Bool { index < lexemes.count && lexemes[index].isGlued }

  /// Whether a word may begin here: not inside a run such as the `k` of `20k`.
  func isStart(_ index: Int) -> Bool {
    guard index > 0, index < lexemes.count, lexemes[index].isGlued else { return true }
    return lexemes[index - 1].kind == .symbol || lexemes[index].kind == .symbol
  }

  /// Whether a phrase may end before the lexeme at `index`.
  func canEnd(at index: Int, beforeNumber: Bool = false) -> Bool {
    isStart(index) || (beforeNumber && lexemes[index].kind == .number)
  }

  /// The text's own characters from the lexeme at `start` to the one before `end`.
  func text(_ start: Int, _ end: Int) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[lexemes[start].start..<lexemes[end - 1].end])
    return text
  }
}
