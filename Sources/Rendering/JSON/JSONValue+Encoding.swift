import Catalog

extension JSONValue {
  /// The document as text, indented by two spaces, without a line break at its end; the same
  /// value always gives the same characters.
  public var encoded: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  /// The same in one line, without spaces between its parts.
  package var encodedInOneLine: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// Writes the value; without an indent in one line.
  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .integer(let whole): text += String(whole)
    case .number(let number): text += number.isFinite ? number.plain : "null"
    case .money(let amount): text += amount.plain
    case .string(let string): Self.write(string, to: &text)
    case .array(let values):
      Self.write(values, "[", "]", to: &text, indent) { value, text in
        value.write(to: &text, indent: indent.map { $0 + 1 })
      }
    case .object(let members):
      Self.write(members, "{", "}", to: &text, indent) { member, text in
        Self.write(member.key, to: &text)
        text += indent == nil ? ":" : ": "
        member.value.write(to: &text, indent: indent.map { $0 + 1 })
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout String, _ indent: Int?,
    writeItem: (Item, inout String) -> Void
  ) {
    guard !items.isEmpty else {
      text += open + close
      return
    }
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      breakLine(&text, indent.map { $0 + 1 })
      writeItem(item, &text)
    }
    breakLine(&text, indent)
    text += close
  }

  private static func breakLine(_ text: inout String, _ indent: Int?) {
    guard let indent else { return }
    text += "\n" + String(repeating: "  ", count: indent)
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    defer { text += "\"" }
    if string.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) {
      text += string
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if VisibleText.isSteering(scalar) {
          text += VisibleText.escape(scalar)
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
  }
}
