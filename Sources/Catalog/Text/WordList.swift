/// Words as a sentence lists them.
package enum WordList {
  /// `a, b or c`.
  package static func either(_ words: [String]) -> String { joined(words, by: "or") }

  /// `a, b and c`.
  package static func and(_ words: [String]) -> String { joined(words, by: "and") }

  static func joined(_ words: [String], by link: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(link) " + last
  }
}
