/// Names of columns whose amounts are not in pesos: `price (RM)`, `Price_India`, `USD`.
enum ForeignHeader {
  /// Whether a name of a column names the currency of another country, or the country.
  static func holds(_ name: String) -> Bool {
    if name.unicodeScalars.contains(where: { scalar in
      scalar.properties.generalCategory == .currencySymbol && scalar != "₱"
    }) {
      return true
    }
    return words(of: name).contains { foreign.contains($0) }
  }

  /// Whether a name of a column says that its amounts are in pesos: `SRP (₱)`, `price_php`.
  static func saysPesos(_ name: String) -> Bool {
    name.contains("₱") || words(of: name).contains { ["php", "peso", "pesos"].contains($0) }
  }

  /// Lower-case words, also those of `priceUSD` and `PriceIndia`.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var wasLower = false
    for character in name {
      guard character.isLetter else {
        words.append(word)
        (word, wasLower) = ("", false)
        continue
      }
      if character.isUppercase, wasLower {
        words.append(word)
        word = ""
      }
      word += character.lowercased()
      wasLower = character.isLowercase
    }
    words.append(word)
    return words.filter { !$0.isEmpty }
  }

  private static let foreign: Set<String> = [
    "usd", "dollar", "dollars", "us", "usa", "eur", "euro", "euros", "europe", "gbp", "pound",
    "pounds", "sterling", "uk", "rm", "myr", "ringgit", "malaysia", "malaysian", "inr", "rs",
    "rupee", "rupees", "india", "indian", "idr", "rupiah", "indonesia", "sgd", "singapore", "hkd",
    "hongkong", "cny", "rmb", "yuan", "china", "chinese", "jpy", "yen", "japan", "krw", "korea",
    "thb", "baht", "thailand", "vnd", "dong", "vietnam", "twd", "ntd", "taiwan", "aud",
    "australia", "cad", "canada", "aed", "dirham", "dirhams", "dubai", "uae", "sar", "riyal",
    "saudi", "pkr", "pakistan", "bdt", "taka", "bangladesh", "ngn", "naira", "nigeria", "brl",
    "brazil", "chf", "nzd", "lkr", "lanka", "nepal", "npr", "mmk", "khr", "rub", "rouble", "ruble",
    "russia", "kes", "kenya", "ghs", "ghana", "zar", "egp", "egypt", "try", "turkey", "mxn",
    "mexico", "qar", "qatar", "kwd", "kuwait",
  ]
}
