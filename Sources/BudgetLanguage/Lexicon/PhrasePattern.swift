/// Many phrases written as one: `hindi|di hihigit|lalampas sa` stands for four.
///
/// A word gives its choices between `|`, an empty choice leaves it out, and `_` is a space within
/// a choice. Phrases are separated by commas or line ends.
enum PhrasePattern {
  static func phrases(_ patterns: String) -> [String] {
    var patterns = patterns
    var phrases: [String] = []
    patterns.withUTF8 { bytes in
      for pattern in bytes.split(whereSeparator: { $0 == 0x2C || $0 == 0x0A }) {
        let words = pattern.split(separator: 0x20).map {
          $0.split(separator: 0x7C, omittingEmptySubsequences: false)
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
      if length > 0, !choice.isEmpty { phrase.append(0x20) }
      for byte in choice { phrase.append(byte == 0x5F ? 0x20 : byte) }
      add(words.dropFirst(), after: &phrase, to: &phrases)
      phrase.removeLast(phrase.count - length)
    }
  }
}
