extension Terminal {
  /// The text in the colours of its style and opening its page, where the terminal can.
  func paint(_ text: String, _ style: TextStyle, link: String?) -> String {
    guard links, let link, let target = Self.target(link) else { return paint(text, style) }
    // Spaces at the end belong to what stands around the link.
    let words = String(text.reversed().drop { $0 == " " }.reversed())
    guard !words.isEmpty else { return paint(text, style) }
    let spaces = String(repeating: " ", count: text.count - words.count)
    return "\u{1B}]8;;\(target)\u{1B}\\" + paint(words, style) + "\u{1B}]8;;\u{1B}\\" + spaces
  }

  /// The address, where nothing in it could end the sign that carries it or open but a page.
  private static func target(_ link: String) -> String? {
    let isPage = link.hasPrefix("https://") || link.hasPrefix("http://")
    return isPage && link.utf8.allSatisfy { (0x21...0x7E).contains($0) } ? link : nil
  }

  /// The text in the colour of a line of a chart, where there are colours.
  func paint(_ text: String, series: Int?) -> String {
    guard color, let series, !text.isEmpty else { return text }
    let codes = ["36", "33", "35", "32", "34", "31"]
    return "\u{1B}[\(codes[series % codes.count])m\(text)\u{1B}[0m"
  }

  /// The text in the colours of its style, where there are colours.
  package func paint(_ text: String, _ style: TextStyle) -> String {
    guard color, !text.isEmpty else { return text }
    let code =
      switch style {
      case .plain: ""
      case .strong: "1"
      case .dim: "2"
      case .good: "32"
      case .warning: "33"
      }
    return code.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
