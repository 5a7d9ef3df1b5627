/// How a run of text stands out.
package enum TextStyle: Hashable, Sendable {
  case plain
  case strong
  /// Of less weight than what stands around it.
  case dim
  /// Good news, such as the better of two values.
  case good
  /// Something to beware of.
  case warning
}

/// A line or paragraph: runs of text, each with a style and perhaps an address.
package struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  package struct Run: Hashable, Sendable {
    package var text: String
    package var style: TextStyle
    package var link: String?

    package init(_ text: String, _ style: TextStyle = .plain, link: String? = nil) {
      self.text = text
      self.style = style
      self.link = link
    }
  }

  package var runs: [Run]

  package init(_ runs: [Run]) { self.runs = runs }
  package init(_ text: String, _ style: TextStyle = .plain, link: String? = nil) {
    self.runs = [Run(text, style, link: link)]
  }
  package init(stringLiteral value: String) { self.init(value) }

  /// The characters alone.
  package var plain: String { runs.map { $0.text }.joined() }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(left.runs + right.runs)
  }

  /// The same text, its plain runs in `style`.
  package func styled(_ style: TextStyle) -> StyledText {
    StyledText(
      runs.map { Run($0.text, $0.style == .plain ? style : $0.style, link: $0.link) })
  }
}
