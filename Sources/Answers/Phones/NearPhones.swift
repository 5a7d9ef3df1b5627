internal import Catalog

/// The phones that somebody may have meant.
enum NearPhones {
  /// Names of at most three phones that share the most words with `words`, or nearly so.
  static func of(_ words: String, among names: [PhoneName]) -> [String] {
    let wanted = ModelWords.of(words)
    let letters = joined(words)
    let scored = names.compactMap { phone -> (score: Int, phone: PhoneName)? in
      let have = ModelWords.of(phone.name)
      // Words that were run together are compared without their spaces.
      let names = [phone.name, phone.model].map(joined)
      let begin = names.contains(letters) ? 8 : names.contains { areNear($0, letters) } ? 4 : 0
      let score = wanted.reduce(begin) { sum, word in
        if have.contains(word) { return sum + 4 }
        return sum + (have.contains { areNear($0, word) } ? 2 : 0)
      }
      return score > 2 ? (score * 100 - have.count, phone) : nil
    }
    return scored.sorted { $0.score == $1.score ? $0.phone.id < $1.phone.id : $0.score > $1.score }
      .prefix(3).map { $0.phone.name }
  }

  /// The letters and figures alone, in lower case.
  private static func joined(_ name: String) -> String {
    String(name.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// Whether one slip turns one word into the other; of words of eight letters or more, two slips.
  private static func areNear(_ left: String, _ right: String) -> Bool {
    let letters = (Array(left.utf8), Array(right.utf8))
    guard letters.0.count > 2, letters.0.count < 40 else { return false }
    let limit = max(letters.0.count, letters.1.count) >= 8 ? 2 : 1
    return EditDistance.between(letters.0, letters.1, limit: limit) != nil
  }
}
