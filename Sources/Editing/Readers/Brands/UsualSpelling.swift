/// The usual spelling of a model's words, which shops and older pages write in any letter case.
enum UsualSpelling {
  /// The model's name from its words as written, without the brand.
  static func of(_ words: [String], brand: String) -> String {
    var words = words.map { word in
      spelled(word.filter { !"®™".contains($0) }, brand: brand)
    }
    words.removeAll(where: \.isEmpty)
    switch brand {
    case "samsung":
      // Shops leave the family out: "Samsung A06".
      if let first = words.first, isGalaxyNumber(first) { words.insert("Galaxy", at: 0) }
    case "motorola":
      // The maker calls these edge and razr alone.
      if words.count > 1, words[0] == "Moto", ["Edge", "Razr"].contains(words[1]) {
        words.removeFirst()
      }
    default: break
    }
    return words.joined(separator: " ")
  }

  private static func spelled(_ word: String, brand: String) -> String {
    let lower = word.lowercased()
    if let own = ofBrand[brand]?[lower] ?? common[lower] { return own }
    // "v21" is the V21; a letter after the figures keeps its case.
    let bytes = Array(word.utf8)
    if bytes.count > 1, (97...122).contains(bytes[0]), (48...57).contains(bytes[1]) {
      return word.prefix(1).uppercased() + word.dropFirst()
    }
    // "RENO11", "MAGIC7": a family word with its number.
    if bytes.count > 5, bytes.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) }),
      let family = joined.first(where: { lower.hasPrefix($0.lowercased()) })
    {
      return family + word.dropFirst(family.count)
    }
    return word
  }

  /// Whether the word is one of Samsung's own model numbers, such as `A06` or `S24+`.
  private static func isGalaxyNumber(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    return bytes.count >= 3 && "AFJMS".utf8.contains(bytes[0])
      && bytes[1...2].allSatisfy { (48...57).contains($0) }
  }

  private static let joined = ["Reno", "Magic"]

  private static let common: [String: String] = [
    "4g": "4G", "5g": "5G", "lte": "LTE", "pro": "Pro", "pro+": "Pro+", "plus": "Plus",
    "max": "Max", "ultra": "Ultra", "lite": "Lite", "fold": "Fold", "flip": "Flip",
    "galaxy": "Galaxy", "iphone": "iPhone", "note": "Note", "prime": "Prime", "play": "Play",
    "power": "Power", "edge": "Edge", "moto": "Moto", "air": "Air", "series": "Series",
    "turbo": "Turbo", "neo": "Neo", "go": "Go", "curve": "Curve", "se": "SE", "fe": "FE",
    "gt": "GT", "ne": "NE", "reno": "Reno", "find": "Find", "magic": "Magic", "phone": "Phone",
    "techlife": "TechLife", "razr": "Razr", "zenfone": "Zenfone",
  ]

  private static let ofBrand: [String: [String: String]] = [
    "tecno": [
      "camon": "CAMON", "pova": "POVA", "spark": "SPARK", "phantom": "PHANTOM", "pop": "POP",
    ],
    "infinix": [
      "note": "NOTE", "hot": "HOT", "smart": "SMART", "zero": "ZERO",
    ],
    "huawei": ["nova": "nova", "mate": "Mate", "pura": "Pura"],
    "apple": ["mini": "mini"],
    "firefly": ["aurii": "AURII"],
    "starmobile": ["up": "UP"],
    "nubia": ["neo": "Neo", "air": "Air"],
    "redmi": ["note": "Note"],
  ]
}
