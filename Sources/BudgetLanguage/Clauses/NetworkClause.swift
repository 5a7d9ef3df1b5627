import Catalog

/// A generation of mobile network, at least which a phone must have: `5G`, `LTE`.
enum NetworkClause: Clause {
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

/// An operating system: `Android`, `iOS`, `HarmonyOS`.
enum OperatingSystemClause: Clause {
  static let title = "Operating system"
  static let rule = """
    The operating system that the phone runs; a version behind it asks for nothing.
    """

  static let examples: [(text: String, canonical: String)] = [
    ("Android", "os=Android"), ("android phones", "os=Android"), ("iOS", "os=iOS"),
    ("HarmonyOS", "os=HarmonyOS"), ("Harmony OS", "os=HarmonyOS"), ("Android 14", "os=Android"),
  ]

  static func match(_ cursor: Cursor, at start: Int) -> Match? {
    guard let found = cursor.operatingSystem(at: start) else { return nil }
    return .used(cursor.systemVersion(at: found.end), "os", .os(found.os))
  }
}

extension Cursor {
  func network(at index: Int) -> (network: Network, end: Int)? {
    guard index < count, isStart(index) else { return nil }
    if self[index].kind == .number, let digit = self[index].integer, (2...5).contains(digit),
      self[index].text.utf8.count == 1
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

  /// Behind a version such as the 14 of `Android 14`, which asks for nothing; else `index` itself.
  func systemVersion(at index: Int) -> Int {
    guard index < count, self[index].kind == .number, let number = self[index].integer,
      (2...30).contains(number), canEnd(at: index + 1),
      Amount.read(self, at: index, afterPriceWord: false)?.isBare ?? false,
      PriceRangeClause.match(self, at: index) == nil
    else { return index }
    return index + 1
  }

  func operatingSystem(at index: Int) -> (os: OperatingSystem, end: Int)? {
    guard isStart(index), canEnd(at: index + 1), let word = word(index) else { return nil }
    switch word {
    case "android", "androids", "andriod": return (.android, index + 1)
    case "ios": return (.iOS, index + 1)
    case "harmonyos": return (.harmonyOS, index + 1)
    case "harmony":
      return self.word(index + 1) == "os" ? (.harmonyOS, index + 2) : (.harmonyOS, index + 1)
    default: return nil
    }
  }
}
