extension SpecificationText {
  /// The chipset as people know it, with its maker: `Qualcomm Snapdragon 695`,
  /// `MediaTek Helio P22`; without process size, part number and marketing words.
  package static func chipset(_ text: String) -> String? {
    var words = withoutBrackets(text)
    if let known = knownName(in: text), !words.contains(where: { isFamily($0) }) { words = known }
    words = words.compactMap { spelling[$0.lowercased()] ?? $0 }.filter { !$0.isEmpty }
    if words.contains(where: { isFamily($0) }) { words.removeAll(where: isPartNumber) }
    words = words.filter { !["Octa", "AIE"].contains($0) }
    if let link = words.firstIndex(where: { ["with", "Mobile"].contains($0) }) {
      let tail = Array(words[link...].drop { ["Mobile", "Platform"].contains($0) })
      words = Array(words[..<link]) + (tail.first == "for" ? tail : [])
    }
    guard let first = words.first, first != "Unspecified", words.contains(where: hasDigit) else {
      // Google named its first chipset without a number, and some pages name the maker alone.
      return words == ["Google", "Tensor"] ? "Google Tensor" : nil
    }
    if words.contains("Kirin") { words.removeAll { ["Huawei", "HiSilicon"].contains($0) } }
    if let family = words.first, let maker = makers[family] { words.insert(maker, at: 0) }
    if words.contains("Dimensity"), words.last == "5G" { words.removeLast() }
    return words.joined(separator: " ").replacingWord(" Plus", by: "+")
  }

  /// Words outside of brackets, a name joined to its figures by a hyphen taken apart.
  private static func withoutBrackets(_ text: String) -> [String] {
    var depth = 0
    var kept = ""
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return kept.replacingWord("-Ultra", by: " Ultra").replacingWord("-MAX", by: " Max")
      .replacingWord("-Max", by: " Max").split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// The name people know, where the brackets hold it: `MediaTek MT6762 (Helio P22)`.
  private static func knownName(in text: String) -> [String]? {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close
    else { return nil }
    let words = text[text.index(after: open)..<close].split(whereSeparator: \.isWhitespace)
      .map(String.init)
    return words.first.map { isFamily($0) } == true ? words : nil
  }

  private static func isFamily(_ word: String) -> Bool {
    ["snapdragon", "helio", "dimensity", "kirin", "exynos", "tensor"].contains(word.lowercased())
  }

  /// `SM8750-AB`, `MT6769`, `MSM8998`, `SDM845`, `MT6896Z`.
  private static func isPartNumber(_ word: String) -> Bool {
    let lower = word.lowercased()
    return ["sm", "sdm", "msm", "mt", "apq"].contains { prefix in
      lower.hasPrefix(prefix) && lower.dropFirst(prefix.count).prefix(3).allSatisfy(\.isNumber)
        && lower.count >= prefix.count + 3
    }
  }

  private static func hasDigit(_ word: String) -> Bool {
    word.utf8.contains { Quantity.isDigit($0) }
  }

  private static let makers = [
    "Snapdragon": "Qualcomm", "Helio": "MediaTek", "Dimensity": "MediaTek",
    "Kirin": "HiSilicon", "Exynos": "Samsung", "Tensor": "Google",
  ]

  /// Usual spellings; an empty one is dropped.
  private static let spelling = [
    "mediatek": "MediaTek", "mtk": "MediaTek", "qualcomm": "Qualcomm", "snapdragon": "Snapdragon",
    "snadpragon": "Snapdragon", "helio": "Helio", "dimensity": "Dimensity", "unisoc": "Unisoc",
    "spreadtrum": "Spreadtrum", "hisilicon": "HiSilicon", "huawei": "Huawei", "kirin": "Kirin",
    "exynos": "Exynos", "samsung": "Samsung", "tensor": "Tensor", "google": "Google",
    "unspecified": "Unspecified", "ultra": "Ultra", "max": "Max", "gen": "Gen", "elite": "Elite",
    "octa": "Octa", "plus": "Plus", "tiger": "", "octa-core": "",
  ]
}
