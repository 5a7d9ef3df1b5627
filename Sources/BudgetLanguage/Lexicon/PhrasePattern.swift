/// Many phrases written as one: `hindi|di hihigit|lalampas sa` stands for four.
///
/// A word gives its choices between `|`, an empty choice leaves it out, and `_` is a space within
/// a choice. Phrases are separated by commas or line ends. A phrase without such signs stands for
/// itself.
enum PhrasePattern {
  private static var space: UInt8 { 0x20 }
  private static var choice: UInt8 { 0x7C }
  private static var innerSpace: UInt8 { 0x5F }

  private static func isEnd(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x0A }

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
