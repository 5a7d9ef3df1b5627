public import Catalog

extension BudgetReader {
  /// What `--strict` says about the first word that was not understood: the query, a caret under
  /// the word, and the nearest known word; `nil` where every word was understood.
  public static func strictSentence(for reading: QueryReading) -> Phrase? {
    guard let token = reading.tokens.first(where: { $0.role == .unknown }) else { return nil }
    let scalars = Array(reading.text.unicodeScalars)
    let length = token.text.unicodeScalars.count
    let first = max(0, token.offset - 60)
    let last = min(scalars.count, token.offset + min(length, 40) + 60)
    let line = shown(scalars[first..<last])
    let before = shown(scalars[first..<token.offset]).unicodeScalars.count
    let carets = String(repeating: "^", count: max(1, min(length, 40)))
    let word = shown(token.text.unicodeScalars.prefix(40)) + (length > 40 ? "…" : "")
    let cure =
      token.suggestion.map { Phrase.didYouMean(["“\($0)”"]) }
      ?? Phrase(
        "leave it out, or say it in other words.", "alisin ito, o sabihin sa ibang salita.")
    return Phrase(
      "“\(word)” was not understood: \(cure)", "Hindi naintindihan ang “\(word)”: \(cure)")
      + Phrase(same: "\n  \(line)\n  \(String(repeating: " ", count: before))\(carets)")
  }

  /// Each character in one column: white space as a blank, what has no width as nothing.
  private static func shown(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    for scalar in scalars where !Folding.isInvisible(scalar.value) {
      text.unicodeScalars.append(Folding.isSpace(scalar.value) ? " " : scalar)
    }
    return text
  }
}
