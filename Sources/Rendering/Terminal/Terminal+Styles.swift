extension Terminal {
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
