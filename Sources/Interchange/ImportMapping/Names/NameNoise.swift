import Catalog

/// Words that lists set beside a model's name and that are no part of it.
enum NameNoise {
  /// Whether every word is one of them: a colour, a selling point, a word for the thing.
  static func holds(_ text: some StringProtocol) -> Bool {
    let words = ModelWords.of(String(text))
    return !words.isEmpty && words.allSatisfy(isNoise)
  }

  /// Whether a word can describe what stands before it: letters alone, and no word that makes
  /// another model.
  static func describes(_ word: String) -> Bool {
    let parts = ModelWords.of(word)
    return parts.allSatisfy { part in
      part.utf8.allSatisfy { !(48...57).contains($0) } && !modelWords.contains(part)
    }
  }

  /// `black` and `bnew`, and figures with their unit such as `5000mah`, `6.7"` or `120hz`.
  static func isNoise(_ word: String) -> Bool {
    if colours.contains(word) || sellingPoints.contains(word) { return true }
    guard let first = word.utf8.first, (48...57).contains(first) else { return false }
    return units.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count }
  }

  /// Words that make another model of the one before them; no description begins with one.
  static let modelWords: Set<String> = [
    "pro", "pro+", "max", "plus", "ultra", "lite", "fe", "mini", "prime", "play", "neo", "turbo",
    "go", "se", "edge", "fold", "flip", "power", "air", "s", "c", "t", "gt", "5g", "4g", "note",
    "active", "anniversary", "e", "edition", "explorer", "fan", "fusion", "i", "master", "r",
    "racing", "speed", "stylus", "vip", "x", "xl", "youth", "zoom",
  ]

  /// Words after which a title goes on to describe the phone.
  static let describing: Set<String> = [
    "smartphone", "smartphones", "cellphone", "cellphones", "phone", "phones", "handphone",
    "mobile",
  ]

  private static let units = [
    "mah", "mp", "hz", "\"", "inch", "inches", "w", "ram", "rom", "gb", "tb", "yr", "yrs", "year",
  ]

  private static let colours: Set<String> = [
    "amber", "amethyst", "aqua", "aurora", "awesome", "beige", "black", "blue", "bronze", "brown",
    "champagne", "charcoal", "copper", "coral", "cosmic", "cream", "crystal", "cyan", "dark",
    "deep", "emerald", "forest", "frost", "galactic", "glacier", "glossy", "glowing", "gold",
    "golden", "graphite", "gray", "green", "grey", "ice", "icy", "iris", "ivory", "jade", "khaki",
    "lavender", "leather", "light", "lilac", "lime", "lunar", "magenta", "marble", "marine",
    "maroon", "matte", "meteor", "midnight", "mint", "misty", "moonlight", "mystic", "navy",
    "night", "oasis", "obsidian", "ocean", "olive", "onyx", "orange", "peach", "pearl", "pebble",
    "phantom", "pink", "platinum", "porcelain", "purple", "rainbow", "red", "rose", "ruby",
    "sage", "sand", "sandy", "sapphire", "shadow", "silver", "sky", "space", "starlight", "starry",
    "stellar", "stone", "sunny", "sunrise", "sunset", "teal", "titan", "titanium", "twilight",
    "velvet", "violet", "white", "yellow", "color", "colour",
  ]

  /// Words that can stand before a name.
  static let openings: Set<String> = [
    "bnew", "brand", "new", "original", "legit", "ntc", "sealed", "authentic", "official",
    "openline", "preorder", "sale", "promo",
  ]

  private static let sellingPoints: Set<String> = [
    "authentic", "available", "bnew", "brand", "bundle", "dual", "dualsim", "factory", "free",
    "freebies", "freebie", "global", "in", "legit", "local", "new", "ntc", "official", "onhand",
    "openline", "original", "ph", "phil", "philippine", "philippines", "preorder", "promo", "sale",
    "sealed", "shipping", "sim", "smartphone", "smartphones", "stock", "stocks", "unit", "units",
    "unlocked", "version", "variant", "warranty", "with", "only", "srp",
  ]
}
