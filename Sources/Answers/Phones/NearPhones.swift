internal import Catalog

/// The phones that somebody may have meant.
enum NearPhones {
  /// Names of at most three phones that share the most words with `words`, or nearly so.
  static func of(_ words: String, among phones: [PhoneName]) -> [String] {
    nearest(
      to: words,
      among: phones.sorted { $0.id < $1.id }.map { ($0.name, spellings: [$0.name, $0.model]) })
  }

  /// At most three of any names that share the most words with `words`; of several that share as
  /// many the first.
  static func names(near words: String, among names: [String]) -> [String] {
    nearest(to: words, among: names.map { ($0, spellings: [$0]) })
  }

  private static func nearest(
    to words: String, among names: [(name: String, spellings: [String])]
  ) -> [String] {
    let wanted = ModelWords.of(words)
    let letters = joined(words)
    let scored = names.enumerated().compactMap { place, known -> (score: Int, place: Int)? in
      let have = ModelWords.of(known.name)
      // Words that were run together are compared without their spaces.
      let runs = known.spellings.map(joined)
      let begin = runs.contains(letters) ? 8 : runs.contains { areNear($0, letters) } ? 4 : 0
      let score = wanted.reduce(begin) { sum, word in
        if have.contains(word) { return sum + 4 }
        return sum + (have.contains { areNear($0, word) } ? 2 : 0)
      }
      return score > 2 ? (score * 100 - have.count, place) : nil
    }
    return scored.sorted { $0.score == $1.score ? $0.place < $1.place : $0.score > $1.score }
      .prefix(3).map { names[$0.place].name }
  }

  /// The letters and figures alone, in lower case.
  private static func joined(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.filter { $0.letterClass != .none })
  }

  /// Whether one slip turns one word into the other; of words of eight letters or more, two slips.
  private static func areNear(_ left: String, _ right: String) -> Bool {
    let letters = (Array(left.utf8), Array(right.utf8))
    guard letters.0.count > 2, letters.0.count < 40 else { return false }
    let limit = max(letters.0.count, letters.1.count) >= 8 ? 2 : 1
    return EditDistance.between(letters.0, letters.1, limit: limit) != nil
  }
}
