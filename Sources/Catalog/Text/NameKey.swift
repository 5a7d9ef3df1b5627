/// What of a model's name two spellings of it share: its letters and digits without spaces, the
/// family word before them, and the network that it states.
package struct NameKey: Hashable {
  /// Without the family word: `reno14`, `s10plus`, `a06`.
  package let short: String
  /// With it: `galaxya06`.
  package let full: String
  package let network: Network?

  package init(_ model: String) {
    var network: Network?
    var words: [String] = []
    for word in ModelWords.of(model) {
      switch word {
      case "5g": network = .fiveG
      case "4g", "lte": network = network ?? .fourG
      case "3g": network = network ?? .threeG
      default: words.append(word.replacingPlus)
      }
    }
    let hasFamily = words.count > 1 && Self.families.contains(words[0])
    full = words.joined()
    short = words.dropFirst(hasFamily ? 1 : 0).joined()
    self.network = network
  }

  /// First words that shops leave out where the brand is named.
  private static let families: Set<String> = [
    "galaxy", "iphone", "moto", "xperia", "pixel", "zenfone",
  ]
}

extension String {
  /// `pro+` as `proplus`.
  fileprivate var replacingPlus: String {
    guard utf8.contains(UInt8(ascii: "+")) else { return self }
    return split(separator: "+", omittingEmptySubsequences: false).joined(separator: "plus")
  }
}
