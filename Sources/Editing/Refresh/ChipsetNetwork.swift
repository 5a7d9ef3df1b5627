import Catalog

/// The network of a phone by the modem that is part of its chipset, for families of chipsets that
/// have but one.
enum ChipsetNetwork {
  /// `5G` for every Dimensity, `4G` for every Helio, and so on; `nil` where a family has both.
  static func network(_ chipset: String) -> Network? {
    let words = ModelWords.of(chipset)
    // `Snapdragon 6s 4G Gen 1` says it itself.
    if words.contains("4g") { return .fourG }
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      switch word {
      case "dimensity": return .fiveG
      case "helio": return .fourG
      case "snapdragon": return snapdragon(Array(words[(index + 1)...]))
      case "unisoc": return unisoc(next)
      // All of these have LTE, and none 5G.
      case _ where word.hasPrefix("mt67"): return .fourG
      case "exynos":
        return ["1280", "1330", "1380", "1480", "1580", "2100", "2200", "2400", "2500"]
          .contains(next) ? .fiveG : nil
      default: continue
      }
    }
    return nil
  }

  private static func snapdragon(_ words: [String]) -> Network? {
    guard let first = words.first else { return nil }
    if withoutFiveG.contains(first) { return .fourG }
    if ["480", "690", "695", "750g", "765g", "778g", "865", "870", "888"].contains(first) {
      return .fiveG
    }
    // Of the names with a generation, `6s Gen 1` alone has no 5G.
    guard words.count > 1, ["gen", "elite"].contains(words[1]) else { return nil }
    if first == "6s", words.count > 2, words[2] == "1" { return .fourG }
    return .fiveG
  }

  private static let withoutFiveG: Set<String> = [
    "410", "412", "415", "425", "427", "429", "430", "435", "439", "450", "460", "615", "616",
    "617", "625", "626", "630", "632", "636", "650", "652", "653", "660", "662", "665", "670",
    "675", "678", "680", "685", "710", "712", "720g", "730", "730g", "732g", "808", "810", "820",
    "821", "835", "845",
  ]

  private static func unisoc(_ word: String) -> Network? {
    switch word {
    case "t603", "t606", "t610", "t612", "t615", "t616", "t618", "t620", "t7100", "t7200", "t7225",
      "t7250", "t7280":
      .fourG
    case "t740", "t750", "t760", "t765", "t770", "t8100", "t8200", "t8300", "t9100": .fiveG
    default: nil
    }
  }
}
