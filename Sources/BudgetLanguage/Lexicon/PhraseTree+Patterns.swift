extension PhraseTree {
  /// Adds the phrases of `patterns`, and says whether all were new; an earlier meaning of the same
  /// phrase stands.
  ///
  /// Patterns are followed choice by choice, so that what many phrases begin with is looked up once
  /// and none is spelt out: all of them are added at every start of the program.
  mutating func add(
    _ patterns: String, _ meaning: Int32, joined: Bool, words: inout WordTable
  ) -> Bool {
    var patterns = patterns
    var areNew = true
    patterns.withUTF8 { bytes in
      var letters: [UInt8] = []
      var start = 0
      while start < bytes.count {
        let end = PhrasePattern.end(of: bytes, from: start)
        if bytes[start..<end].allSatisfy(PhrasePattern.isPlain) {
          let pattern = PlainPattern(
            bytes: bytes, range: start..<end, meaning: meaning, joined: joined,
            hasChoices: bytes[start..<end].contains(PhrasePattern.choice))
          let place = PlainPattern.Place(next: start)
          areNew = follow(pattern, from: place, &letters, words: &words) && areNew
        } else {
          for phrase in PhrasePattern.phrases(String(decoding: bytes[start..<end], as: UTF8.self)) {
            areNew = add(lexemes: phrase, meaning, joined: joined, words: &words) && areNew
          }
        }
        start = end + 1
      }
    }
    return areNew
  }

  /// Adds one phrase with any signs, as the lexer reads them.
  private mutating func add(
    lexemes phrase: String, _ meaning: Int32, joined: Bool, words: inout WordTable
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

  /// Follows a pattern from `place` on, and says whether all its phrases were new; `letters` are
  /// those of the words that led there, where they are needed.
  private mutating func follow(
    _ pattern: PlainPattern, from place: PlainPattern.Place, _ letters: inout [UInt8],
    words: inout WordTable
  ) -> Bool {
    let bytes = pattern.bytes
    let last = pattern.range.upperBound
    var start = place.next
    while start < last, bytes[start] == PhrasePattern.space { start += 1 }
    guard start < last else { return close(pattern, at: place, letters, words: &words) }
    var next = start
    while next < last, bytes[next] != PhrasePattern.space { next += 1 }
    var areNew = true
    while start <= next {
      var end = start
      while end < next, bytes[end] != PhrasePattern.choice { end += 1 }
      let length = letters.count
      var after = place
      after.next = next
      walk(bytes, start..<end, &after, words: &words)
      if pattern.needsLetters {
        for byte in bytes[start..<end] where PhrasePattern.isLetter(byte) {
          letters.append(byte | 0x20)
        }
      }
      areNew = follow(pattern, from: after, &letters, words: &words) && areNew
      if letters.count > length { letters.removeLast(letters.count - length) }
      start = end + 1
    }
    return areNew
  }

  /// Goes on from a place with the words of one choice.
  private mutating func walk(
    _ bytes: UnsafeBufferPointer<UInt8>, _ choice: Range<Int>, _ place: inout PlainPattern.Place,
    words: inout WordTable
  ) {
    var index = choice.lowerBound
    var whole = place.hash
    while index < choice.upperBound {
      guard PhrasePattern.isLetter(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      var hash = WordHash.basis
      while index < choice.upperBound, PhrasePattern.isLetter(bytes[index]) {
        hash = WordHash.step(hash, bytes[index] | 0x20)
        whole = WordHash.step(whole, bytes[index] | 0x20)
        index += 1
      }
      let id = words.add(hash: hash) { letters in
        for byte in bytes[start..<index] { letters.append(byte | 0x20) }
      }
      place.node = step(from: place.node, to: id)
      place.words += 1
    }
    place.hash = whole
  }

  /// Ends a phrase, and where it has several words and may be typed as one, that word too.
  private mutating func close(
    _ pattern: PlainPattern, at place: PlainPattern.Place, _ letters: [UInt8],
    words: inout WordTable
  ) -> Bool {
    guard place.words > 0 else { return false }
    let isNew = end(at: place.node, pattern.meaning)
    guard pattern.joined, place.words > 1 else { return isNew }
    let whole = words.add(hash: place.hash) { word in
      guard !pattern.needsLetters else {
        word += letters
        return
      }
      for byte in pattern.bytes[pattern.range] where PhrasePattern.isLetter(byte) {
        word.append(byte | 0x20)
      }
    }
    _ = end(at: step(from: 0, to: whole), pattern.meaning)
    return isNew
  }
}

/// A pattern of letters alone, with what its phrases mean.
private struct PlainPattern {
  let bytes: UnsafeBufferPointer<UInt8>
  let range: Range<Int>
  let meaning: Int32
  /// Whether phrases of several words may be typed as one.
  let joined: Bool
  let hasChoices: Bool

  /// Whether the letters of a phrase run together are others than those of the pattern.
  var needsLetters: Bool { joined && hasChoices }

  /// How far it has been followed.
  struct Place {
    /// Where the next choices begin.
    var next: Int
    var node: Int32 = 0
    /// How many words led here, and the hash of their letters run together.
    var words = 0
    var hash = WordHash.basis
  }
}
