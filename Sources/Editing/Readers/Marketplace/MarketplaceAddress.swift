import Catalog

/// What the address of a marketplace page tells.
enum MarketplaceAddress {
  /// The address with a scheme written twice or without its slashes put right.
  static func repaired(_ url: String) -> String {
    var rest = url[...]
    while rest.hasPrefix("https:") {
      rest = rest.dropFirst(6)
      while rest.hasPrefix("/") { rest = rest.dropFirst() }
    }
    return "https://" + rest
  }

  /// The page's own number, such as `i3935292082`; the last part of the address without it.
  static func item(_ url: String) -> String {
    let page = url.split(separator: "/").last ?? ""
    let name = page.hasSuffix(".html") ? page.dropLast(5) : page
    let parts = name.split(separator: "-")
    return parts.last { $0.hasPrefix("i") && $0.count > 6 && $0.dropFirst().allSatisfy(\.isNumber) }
      .map(String.init) ?? Slug.of(String(name))
  }

  /// Whether `5g` follows the model's words in the address, as in `galaxy-a34-5g-8gb` or
  /// `pixel-4a5g`.
  static func names5G(_ url: String, model: String) -> Bool {
    let words = pageWords(url)
    guard let last = ModelWords.of(model).last?.filter({ $0 != "+" }) else { return false }
    if last.contains(where: \.isNumber), words.contains(last + "5g") { return true }
    guard let index = words.firstIndex(of: last), index + 1 < words.count
    else { return false }
    return words[index + 1] == "5g" || (words[index + 1] == "pro" && words.contains("5g"))
  }

  /// Whether the address names 4G or LTE, and not 5G.
  static func names4G(_ url: String) -> Bool {
    let words = pageWords(url)
    return !words.contains("5g") && (words.contains("4g") || words.contains("lte"))
  }

  /// How many of the model's words the address has, less those it has not; a word of two signs
  /// that the address cannot hold (`+`) counts against it.
  static func fit(of model: String, to url: String) -> Int {
    let words = Set(pageWords(url))
    return ModelWords.of(model).reduce(0) { $0 + (words.contains($1) ? 1 : -1) }
  }

  private static func pageWords(_ url: String) -> [String] {
    ModelWords.of(String(url.split(separator: "/").last ?? ""))
  }
}
