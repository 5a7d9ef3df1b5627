import Catalog

/// An operating system: `Android`, `iOS`, `HarmonyOS`.
enum OperatingSystemClause {
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
