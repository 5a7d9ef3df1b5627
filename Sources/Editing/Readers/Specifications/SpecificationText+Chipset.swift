extension SpecificationText {
  /// The chipset as people know it, with its maker: `Qualcomm Snapdragon 695`,
  /// `MediaTek Helio P22`; without process size, part number and marketing words.
  package static func chipset(_ text: String) -> String? {
    var words = withoutBrackets(text)
    if let known = knownName(in: text), !words.contains(where: { isFamily($0) }) { words = known }
    words = words.map { spelling[$0.lowercased()] ?? repaired($0) }.filter { !$0.isEmpty }
    if words.count == 2, let prefix = numbered[words[0]], words[1].allSatisfy(\.isNumber) {
      words[1] = prefix + words[1]
      words = words.flatMap { $0.split(separator: " ").map(String.init) }
    }
    if words.contains(where: { isFamily($0) }) { words.removeAll(where: isPartNumber) }
    words = words.filter { !["Octa", "AIE", "SoC"].contains($0) }
    // What follows a lone hyphen tells where the variant with this chipset is sold.
    if let hyphen = words.firstIndex(of: "-") { words = Array(words[..<hyphen]) }
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
    if words.contains("Unisoc"), words.first == "Spreadtrum" { words.removeFirst() }
    words = withoutNetwork(words)
    if words.starts(with: ["Samsung", "Exynos", "7"]), words.count == 4 { words.remove(at: 2) }
    let name = words.joined(separator: " ").replacingWord(" Plus", by: "+")
    return slips[name] ?? name
  }

  /// Chipsets that nobody makes, as pages write them by a slip, and the one meant.
  private static let slips = [
    "Qualcomm Snapdragon 778": "Qualcomm Snapdragon 778G",
    "Qualcomm Snapdragon 750": "Qualcomm Snapdragon 750G",
    "Qualcomm Snapdragon 680G": "Qualcomm Snapdragon 680",
    "Qualcomm SM-6115 Snapdragon 6s 4G Gen1": "Qualcomm Snapdragon 6s 4G Gen 1",
    "Unisoc SC7331E": "Unisoc SC7731E", "MediaTek X23": "MediaTek Helio X23",
    "MediaTek MT6738WW": "MediaTek MT6739WW",
  ]

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

  /// The name without a network that tells no two chipsets apart: `Snapdragon 695 5G` is the 695,
  /// while the 888 4G and the Kirin 990 5G are chipsets of their own.
  private static func withoutNetwork(_ words: [String]) -> [String] {
    let isNeedless =
      switch words.last {
      case "5G": words.contains("Dimensity") || words.contains("Snapdragon")
      case "4G": words.contains("680") || words.contains("685")
      default: false
      }
    return isNeedless ? Array(words.dropLast()) : words
  }

  /// `480plus` is the 480+, `675AIE` the 675, `MTK6750` the MT6750, `SC9832e` the SC9832E.
  private static func repaired(_ word: String) -> String {
    guard hasDigit(word) else { return word }
    if word.hasSuffix("plus") { return word.dropLast(4) + "+" }
    if word.hasSuffix("AIE") { return String(word.dropLast(3)) }
    if word.hasPrefix("MTK") { return "MT" + word.dropFirst(3) }
    return word.hasPrefix("SC") ? word.uppercased() : word
  }

  /// What belongs before a bare number of a maker.
  private static let numbered = ["MediaTek": "MT", "HiSilicon": "Kirin "]

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
