import Catalog

extension SpecificationText {
  /// Megapixels of the main camera: the one called so, else the first (`12 + 13 Megapixels` is
  /// 12); `VGA` is 0.3.
  package static func cameraMP(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    let quantities = Quantity.all(in: bytes)
    let megapixels = quantities.indices.filter {
      isMegapixels(quantities[$0].unit) && (0.1...400).contains(quantities[$0].value)
    }
    guard let first = megapixels.first else {
      return text.lowercased().hasPrefix("vga") ? 0.3 : nil
    }
    let main = megapixels.first { index in
      let quantity = quantities[index]
      let after = String(decoding: bytes[quantity.unitEnd...].prefix(8), as: UTF8.self)
      return after.lowercased().hasPrefix(" main") || quantity.unit.hasSuffix("main")
    }
    guard var index = main ?? megapixels.first else { return quantities[first].value }
    // Figures joined by plus signs share the unit at the end; the first of them is the main one.
    while index > 0 {
      let before = quantities[index - 1]
      let link = String(decoding: bytes[before.end..<quantities[index].start], as: UTF8.self)
      guard ["+", "MP+", "/"].contains(link.filter { !$0.isWhitespace }) else { break }
      index -= 1
    }
    let value = quantities[index].value
    return (0.1...400).contains(value) ? value : nil
  }

  /// Number of cameras: by the word of the text (`Triple Cameras: …`, `12 Megapixels (Dual
  /// Camera)`), a scanner of distances not counted, else by the megapixels named; `nil` where no
  /// camera is named.
  package static func cameras(_ text: String) -> Int? {
    let lower = text.lowercased()
    for (word, count) in [
      ("single camera", 1), ("dual camera", 2), ("triple camera", 3), ("quad camera", 4),
      ("penta camera", 5),
    ] where lower.hasPrefix(word) || lower.contains("(" + word) {
      // Pages that count the scanner say four; those that say three count the cameras.
      return lower.contains("lidar") && count == 4 ? 3 : count
    }
    let bytes = Array(text.utf8)
    let quantities = Quantity.all(in: bytes)
    let count = quantities.indices.count {
      isMegapixels(quantities[$0].unit) || isJoined(quantities, $0, bytes)
    }
    return count == 0 ? (lower.hasPrefix("vga") ? 1 : nil) : min(count, 10)
  }

  /// Number of cameras in a list that names each with its megapixels (`50 MP, f/1.8, Wide Angle,
  /// Primary Camera, 2 MP, f/2.4, Depth Camera`); a lens without megapixels of its own (`Auxiliary
  /// lens`) counts too, one that the list does not specify does not.
  package static func camerasListed(_ text: String) -> Int? {
    let megapixels = Quantity.all(in: text).filter { isMegapixels($0.unit) }
    guard !megapixels.isEmpty else { return nil }
    let last = megapixels.last?.value ?? 1
    let hasLens = text.holds("auxiliary lens")
    // `0.08 MP, Auxiliary lens` is one camera: the megapixels are the lens's own.
    return min(megapixels.count + (hasLens && (last >= 0.5 || megapixels.count == 1) ? 1 : 0), 10)
  }

  /// Whether a plus sign joins the figure to the next, whose unit it shares.
  private static func isJoined(_ quantities: [Quantity], _ index: Int, _ bytes: [UInt8]) -> Bool {
    guard quantities[index].unit.isEmpty, index + 1 < quantities.count else { return false }
    let next = quantities[index + 1]
    return isMegapixels(next.unit)
      && String(decoding: bytes[quantities[index].end..<next.start], as: UTF8.self).trimmed == "+"
  }

  /// `true` where optical stabilization is named; a text without it says nothing.
  package static func opticalStabilization(_ text: String) -> Bool? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.contains("ois") || text.holds("optical image stabil") ? true : nil
  }

  /// `Leica`, `Zeiss` or `Hasselblad` where the text of a specification, or a name, has it.
  ///
  /// Only words next to the phone's own camera are read: a text that compares or denies
  /// (`like`, `unlike`, `without`, `no`) names no partner.
  package static func cameraPartner(_ texts: [String]) -> String? {
    for text in texts {
      let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      for (index, word) in words.enumerated() {
        guard let partner = partners[word] else { continue }
        let before = words[max(0, index - 6)..<index]
        if before.contains(where: {
          ["no", "not", "without", "like", "unlike", "than"].contains($0)
        }) {
          continue
        }
        return partner
      }
      // Cells run together: "LED FlashZEISS Optics".
      if let run = runTogether.first(where: {
        text.contains($0.key + " ") || text.hasSuffix($0.key)
      }) {
        return run.value
      }
    }
    return nil
  }

  private static let partners = [
    "leica": "Leica", "zeiss": "Zeiss", "hasselblad": "Hasselblad",
  ]

  private static let runTogether: [(key: String, value: String)] = [
    ("FlashLeica", "Leica"), ("FlashZEISS", "Zeiss"), ("FlashZeiss", "Zeiss"),
    ("FlashLEICA", "Leica"), ("FlashHasselblad", "Hasselblad"), ("FlashDual Leica", "Leica"),
  ]

  private static func isMegapixels(_ unit: String) -> Bool {
    ["mp", "megapixel", "megapixels", "mpmain"].contains(unit) || unit.hasPrefix("megapixels")
  }
}
