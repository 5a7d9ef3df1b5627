extension Cursor {
  /// Whether a name without its brand may begin here; turns away most words at once.
  func mayBeginModel(at index: Int) -> Bool {
    let lexeme = self[index]
    return isGlued(index + 1) || ModelWordLists.beginnings.contains(hash: lexeme.hash)
      || vocabulary.models.knows(hash: lexeme.hash)
      // `zfold 6`: words run together before a figure.
      || (lexeme.id < 0 && index + 1 < count && self[index + 1].kind == .number)
  }
}

/// One word of a model's name as it is typed: `a15`, `13`, `pro+`, `12+`.
struct ModelChunk {
  /// In lower case.
  var text: String
  var start: Int
  var end: Int
  var hasDigits = false
  var hasLetters = false

  /// Longer runs are no names.
  static let longest = 24

  /// The word that begins at `start`; where `isGlued`, it may follow other letters at once, as the
  /// `8` of `pixel8`.
  static func read(_ cursor: Cursor, at start: Int, isGlued: Bool = false) -> ModelChunk? {
    guard start < cursor.count, isGlued || cursor.isStart(start), cursor[start].kind != .symbol
    else { return nil }
    var chunk = ModelChunk(text: "", start: start, end: start)
    while chunk.end < cursor.count, chunk.end - start < 8 {
      let lexeme = cursor[chunk.end]
      if chunk.end > start, !lexeme.isGlued { break }
      if lexeme.isSymbol("+") {
        // A plus ends a word, unless it adds one figure to another.
        let next = chunk.end + 1
        guard !(cursor.isGlued(next) && cursor[next].kind != .symbol) else { return nil }
        chunk.text += "+"
        chunk.end += 1
        break
      }
      guard lexeme.kind != .symbol else { break }
      chunk.text += lexeme.text
      if lexeme.kind == .number { chunk.hasDigits = true } else { chunk.hasLetters = true }
      chunk.end += 1
    }
    return chunk.text.utf8.count <= longest ? chunk : nil
  }

  var isNumber: Bool { hasDigits && !hasLetters }

  /// `5g`, `4g`, `lte`: words of a network.
  var isNetwork: Bool { text == "5g" || text == "4g" || text == "lte" || text == "3g" }

  /// Whether letters come before digits, as in `a15`.
  var beginsWithLetter: Bool { text.utf8.first.map { !(0x30...0x39).contains($0) } ?? false }

  /// Whether this looks like the name of a model by itself: `a06`, `f1`, `c55s`.
  var isDesignation: Bool {
    guard hasDigits, hasLetters, beginsWithLetter else { return false }
    let letters = text.utf8.prefix { !(0x30...0x39).contains($0) }.count
    let digits = text.utf8.dropFirst(letters).prefix { (0x30...0x39).contains($0) }.count
    let prefix = String(decoding: Array(text.utf8.prefix(letters)), as: UTF8.self)
    return (letters <= 2 || ModelWordLists.runTogether.contains(prefix)) && digits <= 4
      && text.utf8.count - letters - digits <= 3
  }
}
