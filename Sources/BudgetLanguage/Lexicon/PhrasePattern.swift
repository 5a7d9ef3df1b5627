/// Many phrases written as one: `hindi|di hihigit|lalampas sa` stands for four.
///
/// A word gives its choices between `|`, an empty choice leaves it out, and `_` is a space within
/// a choice. Phrases are separated by commas or line ends.
enum PhrasePattern {
  static func phrases(_ patterns: String) -> [String] {
    patterns.split(whereSeparator: { $0 == "," || $0 == "\n" }).flatMap(expand)
  }

  private static func expand(_ pattern: Substring) -> [String] {
    var phrases = [""]
    for word in pattern.split(separator: " ") {
      let choices = word.split(separator: "|", omittingEmptySubsequences: false)
      phrases = phrases.flatMap { phrase in choices.map { "\(phrase) \($0)" } }
    }
    return phrases
  }
}
