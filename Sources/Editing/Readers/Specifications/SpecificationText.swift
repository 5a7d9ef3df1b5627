package import Catalog

/// Readings of specification text into typed fields, shared by all sources.
///
/// Everything answers `nil` for what the text does not say; absence that is stated is `false`.
package enum SpecificationText {
  /// `Yes…` and `No`/`None`; `nil` for an empty cell and for anything else.
  package static func presence(_ text: String) -> Bool? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    switch words.first {
    case "yes": return true
    case "no", "none", "not", "without": return false
    default: return nil
    }
  }

  /// The highest generation named: `5G, 4G LTE (with VoLTE), 3G HSPA+…`.
  package static func network(_ text: String) -> Network? {
    let words = Set(text.lowercased().split { !$0.isLetter && !$0.isNumber })
    if words.contains("5g") { return .fiveG }
    if words.contains("4g") || words.contains("lte") || words.contains("volte") { return .fourG }
    if words.contains("3g") || words.contains("hspa") { return .threeG }
    return words.contains("2g") || words.contains("gsm") ? .twoG : nil
  }

  /// The family of the operating system, and its version with the maker's own skin.
  package static func operatingSystem(_ text: String) -> (family: String, version: String?)? {
    let words = text.singleSpaced
    let lower = words.lowercased()
    // "HarmonyOS 2 with EMUI 12" names what Huawei's skin is called at home.
    if lower.hasPrefix("harmonyos"), let skin = lower.firstRange(of: "emui") {
      return ("Android", String(words[skin.lowerBound...]))
    }
    for (prefix, family) in systems where lower.hasPrefix(prefix) {
      var rest = String(words.dropFirst(prefix.count))
      // "Android Oreo", "iOS 17", "iOS17": the version is what follows, without link words.
      rest = rest.replacingWord(" with (", by: " (").replacingWord(" with ", by: ", ").trimmed
      return (family, rest.isEmpty ? nil : rest)
    }
    // Huawei's phones since 2021 name the skin alone; abroad it stands on Android.
    if lower.hasPrefix("emui") { return ("Android", words) }
    return nil
  }

  private static let systems = [
    ("android", "Android"), ("ios", "iOS"), ("harmonyos", "HarmonyOS"),
    ("windows phone", "Windows Phone"), ("windows", "Windows Phone"),
    ("blackberry os", "BlackBerry OS"), ("kaios", "KaiOS"), ("tizen", "Tizen"),
  ]
}

extension String {
  /// The text with every `word` (spaces included) replaced.
  func replacingWord(_ word: String, by other: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.firstRange(of: word) {
      result += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return result + rest
  }
}
