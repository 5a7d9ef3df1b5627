/// Text made safe to stand in HTML, in elements and in attributes.
package enum HTMLText {
  package static func escaped(_ text: String) -> String {
    let safe = PrintableText.of(text)
    guard safe.utf8.contains(where: { entity($0) != nil }) else { return safe }
    var bytes: [UInt8] = []
    for byte in safe.utf8 {
      if let entity = entity(byte) { bytes += entity.utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func entity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  package static func of(_ text: StyledText) -> String {
    text.runs.map { styled(escaped($0.text), $0.style, link: $0.link) }.joined()
  }

  /// Already escaped text in the element of its style, as a link where the address is safe.
  package static func styled(_ escaped: String, _ style: TextStyle, link: String?) -> String {
    var text = escaped
    if let link, WebAddress.isSafe(link) {
      text = "<a href=\"\(self.escaped(WebAddress.encoded(link)))\">\(text)</a>"
    }
    guard !escaped.isEmpty else { return text }
    switch style {
    case .plain: return text
    case .strong: return "<strong>\(text)</strong>"
    case .dim: return "<span class=\"dim\">\(text)</span>"
    case .good: return "<strong class=\"good\">\(text)</strong>"
    case .warning: return "<span class=\"warning\">\(text)</span>"
    }
  }
}
