import Catalog

extension JSONValue {
  /// The document as text, indented by two spaces, without a line break at its end; the same
  /// value always gives the same characters.
  public var encoded: String { encoded(indent: 0) }

  /// The same in one line, without spaces between its parts.
  package var encodedInOneLine: String { encoded(indent: nil) }

  /// Bytes are put together several times as fast as a string is.
  private func encoded(indent: Int?) -> String {
    var text: [UInt8] = []
    write(to: &text, indent: indent)
    return String(decoding: text, as: UTF8.self)
  }

  /// Writes the value; without an indent in one line.
  private func write(to text: inout [UInt8], indent: Int?) {
    switch self {
    case .null: text.append("null")
    case .bool(let flag): text.append(flag ? "true" : "false")
    case .integer(let whole): text.append(String(whole))
    case .number(let number): text.append(number.isFinite ? number.plain : "null")
    case .money(let amount): text.append(amount.plain)
    case .string(let string): text.appendQuoted(string)
    case .array(let values):
      Self.write(values.count, "[", "]", to: &text, indent) { index, text in
        values[index].write(to: &text, indent: indent.map { $0 + 1 })
      }
    case .object(let members):
      Self.write(members.count, "{", "}", to: &text, indent) { index, text in
        text.appendQuoted(members[index].key)
        text.append(sign: ":")
        if indent != nil { text.append(sign: " ") }
        members[index].value.write(to: &text, indent: indent.map { $0 + 1 })
      }
    }
  }

  private static func write(
    _ count: Int, _ open: Unicode.Scalar, _ close: Unicode.Scalar, to text: inout [UInt8],
    _ indent: Int?, writeItem: (Int, inout [UInt8]) -> Void
  ) {
    text.append(sign: open)
    for index in 0..<count {
      if index > 0 { text.append(sign: ",") }
      breakLine(&text, indent.map { $0 + 1 })
      writeItem(index, &text)
    }
    if count > 0 { breakLine(&text, indent) }
    text.append(sign: close)
  }

  private static func breakLine(_ text: inout [UInt8], _ indent: Int?) {
    guard let indent else { return }
    text.append(sign: "\n")
    var left = 2 * indent
    while left > 0 {
      let part = min(left, margin.count)
      text += margin[..<part]
      left -= part
    }
  }

  private static let margin = [UInt8](repeating: UInt8(ascii: " "), count: 32)
}

extension [UInt8] {
  fileprivate mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { self += $0 }
  }

  /// One letter of ASCII.
  fileprivate mutating func append(sign: Unicode.Scalar) { append(UInt8(ascii: sign)) }

  /// A string between quotes, with what may not stand there as it is escaped.
  fileprivate mutating func appendQuoted(_ string: String) {
    append(sign: "\"")
    defer { append(sign: "\"") }
    var string = string
    let isPlain = string.withUTF8 { bytes in
      guard bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }) else {
        return false
      }
      self += bytes
      return true
    }
    guard !isPlain else { return }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": append("\\\"")
      case "\\": append("\\\\")
      case "\n": append("\\n")
      case "\r": append("\\r")
      case "\t": append("\\t")
      default:
        if VisibleText.isSteering(scalar) {
          append(VisibleText.escape(scalar))
        } else {
          append(String(Character(scalar)))
        }
      }
    }
  }
}
