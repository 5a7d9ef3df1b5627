/// The lexemes of a text with their numbers in the lexicon, for clauses to look at.
final class Cursor {
  let scalars: [Unicode.Scalar]
  private let lexemes: [Piece]
  private let spellings: [String]
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

  /// Whether a word of the text may say that what stands before it is not needed.
  let mayNotNeed: Bool
  /// What was found at the places looked at last.
  var priceWords = Recent<PriceWordFound?>()
  var brands = Recent<BrandFound?>()
  var amounts = Recent<Amount?>()
  var amountsAfterPriceWord = Recent<Amount?>()

  init(text: String, vocabulary: Vocabulary) {
    let lexicon = Lexicon.shared
    let scalars = Array(text.unicodeScalars)
    let lexemes = Lexer.lexemes(of: scalars)
    self.scalars = scalars
    self.lexemes = lexemes.map { Piece($0, id: vocabulary.words.id(hash: $0.hash)) }
    spellings = lexemes.map { $0.text }
    mayNotNeed = self.lexemes.contains { lexicon.notNeededAfter.mayBegin(with: $0.id) }
    self.vocabulary = vocabulary
    self.lexicon = lexicon
  }

  var count: Int { lexemes.count }

  var isEmpty: Bool { lexemes.isEmpty }

  subscript(_ index: Int) -> Piece {
    steps &+= 1
    return lexemes[index]
  }

  /// The word in lower case without accents, the digits of a number, or the mark.
  func spelling(_ index: Int) -> String { spellings[index] }

  func isSymbol(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    index < lexemes.count && self[index].isSymbol(mark)
  }

  func word(_ index: Int) -> String? {
    index < lexemes.count && self[index].kind == .word ? spellings[index] : nil
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
    let range = lexemes[start].start..<lexemes[end - 1].end
    var length = 0
    for index in range { length += UTF8.width(scalars[index]) }
    return String(unsafeUninitializedCapacity: length) { buffer in
      var count = 0
      for index in range {
        for byte in UTF8.encode(scalars[index]) ?? UTF8.encodedReplacementCharacter {
          buffer[count] = byte
          count += 1
        }
      }
      return count
    }
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
