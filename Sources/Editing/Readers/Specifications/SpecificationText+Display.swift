import Catalog

extension SpecificationText {
  /// Diagonal in inches: `6.67-inch FHD+ …`, `6.7 inches (17.02 cm)`; the first named is the main.
  package static func displayInches(_ text: String) -> Double? {
    Quantity.all(in: text).first {
      $0.unit.hasPrefix("inch") && (1...20).contains($0.value)
    }?.value
  }

  /// Panel type as the source names it, without inches and resolution: `Super AMOLED`, `IPS LCD`.
  package static func displayType(_ text: String) -> String? {
    var words = text.split(whereSeparator: { $0.isWhitespace || $0 == "," }).map(String.init)
    if let inch = words.firstIndex(where: { $0.holds("inch") }) {
      words = Array(words[(inch + 1)...])
    }
    if let end = words.firstIndex(where: {
      $0.hasPrefix("(") || $0.lowercased().hasPrefix("display") || $0.lowercased() == "with"
    }) {
      words = Array(words[..<end])
    }
    words = words.filter { !notPanels.contains($0.lowercased()) }.map {
      panels[$0.lowercased()] ?? $0
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Whether the panel is of the AMOLED or OLED kind; `nil` where no kind is named.
  package static func amoled(_ text: String) -> Bool? {
    let lower = text.lowercased()
    if lower.contains("oled") { return true }
    let others = ["lcd", "tft", "ips", "pls", "ltps"]
    return others.contains { lower.contains($0) } ? false : nil
  }

  /// Pixels, shorter side first: `1080 x 2400 Pixels` is `1080x2400`; the first pair counts.
  package static func resolution(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let quantities = Quantity.all(in: bytes)
    for (first, second) in zip(quantities, quantities.dropFirst()) {
      let link = String(decoding: bytes[first.end..<second.start], as: UTF8.self).trimmed
      guard ["x", "X", "×", "*"].contains(link), first.value >= 100, second.value >= 100,
        first.value <= 9999, second.value <= 9999
      else { continue }
      let sides = [first.value, second.value].sorted()
      guard !isContradicted(sides, by: text) else { return nil }
      return sides.map { String(Int($0)) }.joined(separator: "x")
    }
    return nil
  }

  /// Whether the text's own aspect ratio (`18:9`) is another than that of the pixels, and its own
  /// density does not speak for them: `1080 x 1620 Pixels, 396 ppi` at 19.5:9 is a slip.
  private static func isContradicted(_ sides: [Double], by text: String) -> Bool {
    guard let nine = text.firstRange(of: ":9"), let inches = displayInches(text), inches > 0 else {
      return false
    }
    // The ratio of a second display says nothing of the first.
    guard text[..<nine.lowerBound].lowercased().ranges(of: "inch").count < 2 else { return false }
    let before = text[..<nine.lowerBound].reversed().prefix { $0.isNumber || $0 == "." }
    guard let long = Double(String(before.reversed())), long > 12, long < 30 else { return false }
    let isOther = abs(sides[1] / sides[0] / (long / 9) - 1) > 0.03
    let density = (sides[0] * sides[0] + sides[1] * sides[1]).squareRoot() / inches
    let stated = Quantity.all(in: text).first { $0.unit == "ppi" }?.value
    return isOther && stated.map { abs(density / $0 - 1) > 0.015 } ?? false
  }

  /// Highest refresh rate in hertz; rates of touch sampling and dimming are not it.
  package static func refreshHz(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    return Quantity.all(in: bytes).filter { quantity in
      guard quantity.unit == "hz", (60...240).contains(quantity.value) else { return false }
      let after = String(decoding: bytes[quantity.unitEnd...].prefix(18), as: UTF8.self)
        .lowercased()
      return !["touch", "sampling", "pwm", "dimming"].contains { after.contains($0) }
    }.map { Int($0.value) }.max()
  }

  /// Whether the screen folds, from the text of the display or, for the few families that do, from
  /// the name; `nil` where neither says so.
  package static func foldable(name: String, display: String) -> Bool? {
    if display.holds("foldable") { return true }
    let lower = name.lowercased()
    return folding.contains { lower.contains($0) } ? true : nil
  }

  private static let notPanels: Set<String> = [
    "hd", "hd+", "fhd", "fhd+", "qhd", "qhd+", "wqhd", "wqhd+", "uhd", "uhd+", "2k", "2k+", "4k",
    "1.5k", "wfhd+", "qxga+", "nhd", "wvga", "fwvga", "fwvga+", "wsvga", "wuxga", "wuxga+", "wxga",
    "wxga+", "vga", "qvga",
    "hvga", "full", "ultra", "quad", "foldable", "main", "curved", "flexible", "capacitive",
    "touchscreen", "3d", "2.5d", "rollable", "inner", "dual", "tri-foldable", "&", "and",
  ]

  private static let panels = [
    "amoled": "AMOLED", "oled": "OLED", "ips": "IPS", "lcd": "LCD", "tft": "TFT", "pls": "PLS",
    "ltps": "LTPS", "ltpo": "LTPO", "2x": "2X", "incell": "LCD", "tftlcd": "TFT LCD",
    "p-oled": "P-OLED", "super": "Super", "dynamic": "Dynamic", "fluid": "Fluid", "optic": "Optic",
  ]

  private static let folding = [
    "galaxy fold", "z fold", "z flip", "find n", "mate x", "p50 pocket", "phantom v fold",
    "phantom v flip", "phantom ultimate", "magic v", "x fold", "x flip", "mix fold", "mix flip",
    "motorola razr", "pixel fold", "pro fold", "nubia flip", "zero flip", "oneplus open",
    "pocket s",
  ]
}
