/// Many phrases written as one: `hindi|di hihigit|lalampas sa` stands for four.
///
/// A word gives its choices between `|`, an empty choice leaves it out, and `_` is a space within
/// a choice. Phrases are separated by commas or line ends. A phrase without such signs stands for
/// itself.
enum PhrasePattern {
  static var space: UInt8 { 0x20 }
  static var choice: UInt8 { 0x7C }
  private static var innerSpace: UInt8 { 0x5F }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether the byte is a letter, or stands between words or choices, so that it needs no lexer.
  static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == space || byte == choice || byte == innerSpace || byte == 0x2D
  }

  private static func isEnd(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x0A }

  /// Where the pattern that begins at `start` ends.
  static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, !isEnd(bytes[end]) { end += 1 }
    return end
  }

  /// All phrases that `patterns` stand for.
  static func phrases(_ patterns: [String]) -> [String] { patterns.flatMap { phrases($0) } }

  static func phrases(_ patterns: String) -> [String] {
    var patterns = patterns
    var phrases: [String] = []
    patterns.withUTF8 { bytes in
      for pattern in bytes.split(whereSeparator: isEnd) {
        let words = pattern.split(separator: space).map {
          $0.split(separator: choice, omittingEmptySubsequences: false)
        }
        var phrase: [UInt8] = []
        phrase.reserveCapacity(64)
        add(words[...], after: &phrase, to: &phrases)
      }
    }
    return phrases
  }

  /// Adds every phrase that begins with `phrase` and goes on with a choice of each of `words`.
  private static func add(
    _ words: ArraySlice<[Slice<UnsafeBufferPointer<UInt8>>]>, after phrase: inout [UInt8],
    to phrases: inout [String]
  ) {
    guard let word = words.first else {
      phrases.append(String(decoding: phrase, as: UTF8.self))
      return
    }
    let length = phrase.count
    for choice in word {
      if length > 0, !choice.isEmpty { phrase.append(space) }
      for byte in choice { phrase.append(byte == innerSpace ? space : byte) }
      add(words.dropFirst(), after: &phrase, to: &phrases)
      phrase.removeLast(phrase.count - length)
    }
  }
}
