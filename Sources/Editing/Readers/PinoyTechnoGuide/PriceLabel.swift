import Catalog

/// What the words after an amount say it is the price of.
struct PriceLabel {
  /// `nil` where the words say nothing known.
  private(set) var kind: PriceKind?
  private(set) var configuration: Configuration = .unknown

  init(_ label: String, page: PriceText.Page) {
    var words = label.trimmed[...]
    while let first = words.first, "-–—/:".contains(first) || first.isWhitespace {
      words = words.dropFirst()
    }
    let lower = words.lowercased()
    if lower.isEmpty {
      // One amount and nothing else, as the shorter crawl has it.
      kind = .srp
    } else if let change = Self.changeKind(lower) {
      kind = change
    } else if ["official price", "srp", "suggested retail price"].contains(where: {
      lower.hasPrefix($0)
    }) {
      kind = .srp
    } else if let seller = Self.sellerKind(Self.outsideBrackets(lower)) {
      kind = seller
      configuration = variant(lower, page)
    } else if let rest = Self.afterName(String(words), page.name) {
      // What is left of the name is the variant: `8+128GB`, `Electric Blue`, `STRIX Edition`.
      kind = .srp
      configuration = variant(rest, page)
    }
  }

  /// The kind of a price that replaces another, by the words that open it.
  static func changeKind(_ lower: String) -> PriceKind? {
    if lower.hasPrefix("price drop") || lower.hasPrefix("new price") { return .priceDrop }
    let promos = [
      "promo price", "introductory price", "flash sale price", "sale price", "discounted price",
      "pre-order price", "early bird price", "special price", "launch price",
    ]
    return promos.contains { lower.hasPrefix($0) } ? .promo : nil
  }

  /// The kind of a price that somebody else than the maker asks.
  private static func sellerKind(_ lower: String) -> PriceKind? {
    let words = Set(lower.split { !$0.isLetter }.map(String.init))
    if !words.isDisjoint(with: ["kit", "plan", "postpaid", "prepaid"]) { return .kit }
    return words.isDisjoint(with: ["lazada", "shopee", "online"]) ? nil : .online
  }

  private static func outsideBrackets(_ text: String) -> String {
    String(text.prefix { $0 != "(" })
  }

  /// What follows the page's name, in any letter case; `nil` where the words do not open with it.
  private static func afterName(_ words: String, _ name: String) -> String? {
    let (lower, prefix) = (words.lowercased(), name.singleSpaced.lowercased())
    guard lower.hasPrefix(prefix) else { return nil }
    return String(lower.dropFirst(prefix.count))
  }

  private func variant(_ text: String, _ page: PriceText.Page) -> Configuration {
    // Brackets with an amount tell of a change, not of the variant.
    let own = text.firstRange(of: "₱").map { text[..<$0.lowerBound] } ?? text[...]
    return SpecificationText.configuration(
      String(own), ramOptions: page.ramOptions, storageOptions: page.storageOptions)
  }
}
