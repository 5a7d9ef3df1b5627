import Catalog

/// A JSON document whose members keep their order, so that the same values are the same bytes.
enum JSONText {
  case object([(String, JSONText)])
  case array([JSONText])
  case string(String)
  case number(Double)
  case bool(Bool)

  /// The document, two spaces a level, a short list of plain values on one line.
  var text: String {
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    let inner = indent + "  "
    switch self {
    case .string(let string): Self.write(string, to: &text)
    case .number(let number): text += number.plain
    case .bool(let bool): text += bool ? "true" : "false"
    case .array(let items):
      let isPlain = items.allSatisfy { $0.isPlain }
      text += "["
      for (index, item) in items.enumerated() {
        if index > 0 { text += isPlain ? ", " : "," }
        if !isPlain { text += "\n" + inner }
        item.write(to: &text, indent: inner)
      }
      text += isPlain ? "]" : "\n\(indent)]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        text += (index > 0 ? "," : "") + "\n" + inner
        Self.write(member.0, to: &text)
        text += ": "
        member.1.write(to: &text, indent: inner)
      }
      text += "\n\(indent)}"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .string, .number, .bool: true
    case .object, .array: false
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"", "\\": text += "\\\(scalar)"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
