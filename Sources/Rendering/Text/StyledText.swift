package import Catalog

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
package struct StyledText: Hashable, Sendable {
  package struct Run: Hashable, Sendable {
    package var phrase: Phrase
    package var style: TextStyle
    package var link: String?

    /// The text of a run whose language is chosen.
    package var text: String {
      get { phrase.english }
      set { phrase = Phrase(same: newValue) }
    }

    /// Names, amounts and signs, which are the same in every language.
    package init(_ text: String, _ style: TextStyle = .plain, link: String? = nil) {
      self.init(Phrase(same: text), style, link: link)
    }

    @inline(never) package init(_ phrase: Phrase, _ style: TextStyle = .plain, link: String? = nil)
    {
      self.phrase = phrase
      self.style = style
      self.link = link
    }
  }

  package var runs: [Run]

  package init(_ runs: [Run]) { self.runs = runs }
  @inline(never) package init(_ phrase: Phrase, _ style: TextStyle = .plain, link: String? = nil) {
    self.runs = [Run(phrase, style, link: link)]
  }
  /// What is the same in every language.
  package init(same text: String, _ style: TextStyle = .plain, link: String? = nil) {
    self.init(Phrase(same: text), style, link: link)
  }

  /// The characters alone.
  package var plain: String { runs.map { $0.text }.joined() }

  package static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(left.runs + right.runs)
  }

  /// The same text, its plain runs in `style`.
  package func styled(_ style: TextStyle) -> StyledText {
    StyledText(
      runs.map { Run($0.phrase, $0.style == .plain ? style : $0.style, link: $0.link) })
  }
}
