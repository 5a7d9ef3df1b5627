package import Catalog

/// Writes documents for a terminal, or for a pipe that stands in for one.
package struct Terminal: Sendable {
  package let width: Int?
  package let color: Bool
  package let links: Bool
  package let glyphs: Glyphs
  package let language: Language

  /// - Parameter options: a width below 20 columns counts as 20.
  package init(_ options: RenderOptions) {
    self.width = options.width.map { max($0, 20) }
    self.color = options.color
    self.links = options.links
    self.glyphs = Glyphs(unicode: options.unicode)
    self.language = options.language
  }

  /// The same, of a width however small: for the lines inside a cell.
  init(_ options: RenderOptions, exactWidth: Int) {
    self.width = max(exactWidth, 1)
    self.color = options.color
    self.links = options.links
    self.glyphs = Glyphs(unicode: options.unicode)
    self.language = options.language
  }

  /// The whole document, ending with one line break.
  package func text(of document: Document) -> String {
    var lines: [String] = []
    if document.showsTitle {
      lines += wrap(StyledText(document.title, .strong)) + [""]
    }
    var previous: Block?
    for block in document.blocks {
      let own = self.lines(of: block)
      guard !own.isEmpty else { continue }
      if let previous, separates(previous, block) { lines.append("") }
      lines += own
      previous = block
    }
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private func separates(_ first: Block, _ second: Block) -> Bool {
    switch (first, second) {
    case (.heading, _): false
    case (.paragraph, .paragraph), (.paragraph, .note), (.note, .note), (.note, .list): false
    case (.paragraph, .list): false
    default: true
    }
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let text): wrap(StyledText(text, .strong))
    case .paragraph(let text): wrap(text)
    case .note(let text): wrap(text.styled(.dim))
    case .list(let items):
      items.flatMap { wrap(StyledText(same: "\(glyphs.bullet) ") + $0, hanging: 2) }
    case .facts(let facts): lines(of: facts)
    case .table(let table): lines(of: table)
    case .chart(let chart): lines(of: chart)
    case .code(let text, _):
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .flatMap { wrap(StyledText(same: "  \($0)"), hanging: 4) }
    }
  }

  private func lines(of facts: [Fact]) -> [String] {
    let column = facts.map { DisplayWidth.of(glyphs.text($0.name.english)) }.max() ?? 0
    let isNarrow = width.map { $0 < 50 || column > $0 / 2 } ?? false
    return facts.flatMap { fact in
      let name = glyphs.text(fact.name.english)
      let head =
        isNarrow ? "\(name):" : name.padded(to: column, trailing: false) + " "
      return wrap(
        StyledText([.init(head + " ", .dim)]) + fact.value, hanging: isNarrow ? 2 : column + 2)
    }
  }
}
