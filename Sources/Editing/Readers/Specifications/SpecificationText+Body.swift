import Catalog

extension SpecificationText {
  /// Rating such as `IP68` or `IPX8`, the first the text names.
  package static func ipRating(_ text: String) -> String? {
    let words = text.uppercased().split { !$0.isLetter && !$0.isNumber }
    for (index, word) in words.enumerated() where word.hasPrefix("IP") {
      // "IP 68" with a space, "IPX8", "IP69K".
      let digits =
        word == "IP" && index + 1 < words.count ? words[index + 1] : word.dropFirst(2)
      let pair = Array(digits.utf8)
      guard pair.count == 2 || pair.count == 3 && pair[2] == UInt8(ascii: "K"),
        isRating(pair[0], upTo: 6), isRating(pair[1], upTo: 9)
      else { continue }
      return "IP" + digits
    }
    return nil
  }

  /// Whether it resists water: a rating for splashes or more, or the words.
  package static func waterResistant(_ text: String) -> Bool? {
    if let rating = ipRating(text), let last = Array(rating.utf8).dropFirst(3).first {
      return last != UInt8(ascii: "X") && last > UInt8(ascii: "0")
    }
    let lower = text.lowercased()
    let words = [
      "water resist", "waterproof", "splash", "water-resist", "dust & water", "water & dust",
      "water and dust", "dust and water", "water repellent",
    ]
    return words.contains { lower.contains($0) } ? true : nil
  }

  /// Grams: `190 g`, `182 grams`, `154g`; the first figure where colours differ.
  package static func weightG(_ text: String) -> Double? {
    Quantity.all(in: text).first {
      ["g", "grams", "gram", "gr", ""].contains($0.unit) && (50...1000).contains($0.value)
    }?.value
  }

  private static func isRating(_ byte: UInt8, upTo limit: UInt8) -> Bool {
    byte == UInt8(ascii: "X") || (48...(48 + limit)).contains(byte)
  }
}
