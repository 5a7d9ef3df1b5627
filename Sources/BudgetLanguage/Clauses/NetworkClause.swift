import Catalog

/// A generation of mobile network, at least which a phone must have: `5G`, `LTE`.
enum NetworkClause {
  static let title = "Network"
  static let rule = """
    At least this generation; `5G or 4G` asks for the lower.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("5G", "5G"), ("5g phones", "5G"), ("5-G", "5G"), ("4G", "4G"), ("LTE", "4G"), ("4G LTE", "4G"),
    ("5G or 4G", "4G"), ("3G", "3G"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard let found = cursor.network(at: start) else { return nil }
    let isEither =
      start > 0 && (cursor.isSymbol(start - 1, "/") || cursor.isWord(start - 1, Words.eitherOr))
    return .used(found.end, "network", .network(found.network, isEither: isEither))
  }
}

extension Cursor {
  func network(at index: Int) -> (network: Network, end: Int)? {
    guard index < count, isStart(index) else { return nil }
    if self[index].kind == .number, let digit = self[index].integer, (2...5).contains(digit),
      self[index].length == 1
    {
      var next = index + 1
      if isSymbol(next, "-"), isGlued(next) { next += 1 }
      guard word(next) == "g", isGlued(next), canEnd(at: next + 1),
        let network = Network(rawValue: digit)
      else { return nil }
      return (network, networkNoun(at: next + 1))
    }
    guard word(index) == "lte" || word(index) == "volte", canEnd(at: index + 1) else { return nil }
    return (.fourG, index + 1)
  }

  /// `4G LTE` and `4G/LTE` are one network.
  private func networkNoun(at index: Int) -> Int {
    let next = isSymbol(index, "/") || isSymbol(index, "-") ? index + 1 : index
    return word(next) == "lte" && canEnd(at: next + 1) ? next + 1 : index
  }
}
