/// A number in running text with the letters that follow it: `44W`, `6.67-inch`, `50 Megapixels`.
struct Quantity {
  /// Commas between thousands are left out.
  let value: Double
  /// The ASCII letters after the number, in lower case; empty where something else follows.
  let unit: String
  /// Whether a letter stands right before the number, as in `IMX686`.
  let followsLetter: Bool
  /// Positions in the bytes of the text: of the first digit, and after the number.
  let start: Int
  let end: Int
  /// Position after the unit; the same as `end` where there is none.
  let unitEnd: Int

  /// Every number of the text, in order.
  static func all(in bytes: [UInt8]) -> [Quantity] {
    var found: [Quantity] = []
    var position = 0
    while position < bytes.count {
      guard isDigit(bytes[position]) else {
        position += 1
        continue
      }
      let quantity = read(bytes, from: position)
      found.append(quantity)
      position = quantity.end
    }
    return found
  }

  static func all(in text: String) -> [Quantity] { all(in: Array(text.utf8)) }

  private static func read(_ bytes: [UInt8], from start: Int) -> Quantity {
    var digits: [UInt8] = []
    var end = start
    var hasPoint = false
    while end < bytes.count {
      let byte = bytes[end]
      if isDigit(byte) {
        digits.append(byte)
      } else if byte == UInt8(ascii: "."), !hasPoint, digit(bytes, end + 1) {
        hasPoint = true
        digits.append(byte)
      } else if byte == UInt8(ascii: ","), !hasPoint, digit(bytes, end + 1), digit(bytes, end + 2),
        digit(bytes, end + 3), !digit(bytes, end + 4)
      {
        // A comma before exactly three digits groups thousands.
      } else {
        break
      }
      end += 1
    }
    var letter = end
    while letter < bytes.count, letter - end < 2,
      bytes[letter] == UInt8(ascii: " ") || bytes[letter] == UInt8(ascii: "-")
    {
      letter += 1
    }
    var unitEnd = letter
    while unitEnd < bytes.count, isLetter(bytes[unitEnd]) { unitEnd += 1 }
    let unit = String(decoding: bytes[letter..<unitEnd], as: UTF8.self).lowercased()
    return Quantity(
      value: Double(String(decoding: digits, as: UTF8.self)) ?? 0, unit: unit,
      followsLetter: start > 0 && isLetter(bytes[start - 1]), start: start, end: end,
      unitEnd: unit.isEmpty ? end : unitEnd)
  }

  private static func digit(_ bytes: [UInt8], _ position: Int) -> Bool {
    position < bytes.count && isDigit(bytes[position])
  }

  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
