package import Catalog

/// An answer for people, without a form: what is said, in which order.
package struct Document: Hashable, Sendable {
  /// Heads a page; a terminal shows it only where `showsTitle`.
  package var title: Phrase
  package var showsTitle: Bool
  package var blocks: [Block]

  package init(title: Phrase, showsTitle: Bool = true, blocks: [Block]) {
    self.title = title
    self.showsTitle = showsTitle
    self.blocks = blocks
  }
}

/// One piece of a document.
package enum Block: Hashable, Sendable {
  case heading(Phrase)
  case paragraph(StyledText)
  /// Of less weight than a paragraph: sources, rules, counts.
  case note(StyledText)
  case list([StyledText])
  /// Names with their values, one a line.
  case facts([Fact])
  case table(TableModel)
  case chart(StepChart)
  /// Text to be copied as it stands, in the named language.
  case code(String, language: String)
}

/// A name with its value.
package struct Fact: Hashable, Sendable {
  package var name: Phrase
  package var value: StyledText

  package init(_ name: Phrase, _ value: StyledText) {
    self.name = name
    self.value = value
  }
}
