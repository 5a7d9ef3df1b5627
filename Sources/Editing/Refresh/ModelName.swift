import Catalog

/// A model's name taken apart for comparison with other spellings of it.
struct ModelName: Hashable, Sendable {
  /// Letters, digits, points and `plus` of the name without spaces, network words and brand
  /// family, so that `Z Flip 6`, `Z Flip6` and `Galaxy Z Flip6` are the same.
  let compact: String
  /// The network that the name states (`5G`; `4G` or `LTE`); `nil` where it states none.
  let network: Network?
  /// The model as written without its network words.
  let modelWithoutNetwork: String

  init(_ model: String) {
    var network: Network?
    var kept: [String] = []
    for word in model.split(separator: " ") {
      if let stated = Self.network(word) {
        network = max(network ?? stated, stated)
        // "5G+" holds a plus of the model: Hot 60 5G+.
        if word.hasSuffix("+") { kept.append("+") }
      } else {
        kept.append(String(word))
      }
    }
    let words = kept.flatMap { ModelWords.of($0.replacingPlus) }
    let isFamily = words.count > 1 && words[0] == "galaxy"
    self.compact = words.dropFirst(isFamily ? 1 : 0).joined()
    self.network = network
    self.modelWithoutNetwork = kept.joined(separator: " ")
  }

  private static func network(_ word: Substring) -> Network? {
    switch word.lowercased() {
    case "5g", "(5g)", "5g+": .fiveG
    case "4g", "(4g)", "lte", "(lte)": .fourG
    case "3g", "(3g)": .threeG
    default: nil
    }
  }
}

extension String {
  /// `Pro+` as `Pro plus`.
  fileprivate var replacingPlus: String {
    split(separator: "+", omittingEmptySubsequences: false).joined(separator: " plus ")
  }
}
