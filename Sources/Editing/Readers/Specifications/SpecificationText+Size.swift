import Catalog

extension SpecificationText {
  /// Height, width and thickness in millimetres.
  package struct Size: Hashable, Sendable {
    package let height: Double
    package let width: Double
    package let thickness: Double
  }

  /// The size that a text states in three figures, in whatever order: `161.4 x 74 x 8.7 mm`. Of a
  /// foldable phone the one unfolded; the first where colours differ.
  package static func size(_ text: String) -> Size? {
    let bytes = Array(withoutBlankAfterPoint(text).utf8)
    let quantities = Quantity.all(in: bytes)
    var found: Size?
    for index in quantities.indices.dropLast(2) {
      let three = quantities[index...(index + 2)]
      let links = zip(three, three.dropFirst()).map { first, second in
        String(decoding: bytes[first.end..<second.start], as: UTF8.self).trimmed.lowercased()
      }
      guard links.allSatisfy({ ["x", "×", "*"].contains($0) }),
        let size = size(three.map(\.value))
      else { continue }
      let after = String(decoding: bytes[quantities[index + 2].end...].prefix(24), as: UTF8.self)
      let isOpen = after.holds("unfolded") || after.holds("open")
      if isOpen { return size }
      found = found ?? size
    }
    return found
  }

  /// `164. 87 x 76` as `164.87 x 76`.
  private static func withoutBlankAfterPoint(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let range = rest.firstRange(of: ". ") {
      let isFigure =
        rest[..<range.lowerBound].last?.isNumber == true
        && rest[range.upperBound...].first?.isNumber == true
      result += rest[..<range.lowerBound] + (isFigure ? "." : ". ")
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  private static func size(_ figures: [Double]) -> Size? {
    let sides = figures.sorted(by: >)
    guard (80...260).contains(sides[0]), (40...220).contains(sides[1]),
      (3...40).contains(sides[2])
    else { return nil }
    return Size(height: sides[0], width: sides[1], thickness: sides[2])
  }

  /// Thickness in millimetres, where it stands alone: `7.7 mm`.
  package static func thicknessMM(_ text: String) -> Double? {
    Quantity.all(in: text).first { $0.unit == "mm" && (3...40).contains($0.value) }?.value
  }

  /// The graphics processor as people know it, without its maker and what stands in brackets:
  /// `Mali-G57 MC2`.
  package static func gpu(_ text: String) -> String? {
    let words = text.prefix { $0 != "(" }.split(whereSeparator: \.isWhitespace)
      .filter { $0 != "ARM" && $0 != "Qualcomm" }
    let name = words.joined(separator: " ")
    return name.contains { $0.isLetter } && !name.holds("unspecified") ? name : nil
  }
}
