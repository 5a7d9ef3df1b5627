/// Text made safe to stand in HTML, in elements and in attributes.
package enum HTMLText {
  package static func escaped(_ text: String) -> String {
    var result = ""
    for character in PrintableText.of(text) {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
    return result
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
