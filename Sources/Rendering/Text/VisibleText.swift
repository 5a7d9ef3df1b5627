/// Text from outside in which every character that steers a terminal or turns the direction of
/// writing is seen: `\\u001b` for an escape.
package enum VisibleText {
  /// The text with such characters as in JSON; line breaks and tabs stay.
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isSteering($0) && $0 != "\n" && $0 != "\t" })
    else { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      if isSteering(scalar), scalar != "\n", scalar != "\t" {
        visible += escape(scalar)
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  /// Whether the character is a control, a mark of direction or a break that JavaScript knows.
  package static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  /// The character as JSON writes it: `\\u` and four hexadecimal digits.
  package static func escape(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
