import Catalog

/// A picture with what is to be said of it, in every form that can hold one.
struct PlotSheet {
  var title: Phrase
  /// `nil` where there is too little to draw.
  var plot: Plot?
  /// What the numbers in the picture stand for.
  var key: TableModel?
  var notes: [StyledText]

  /// - Parameters:
  ///   - plot: `nil` where there is too little to draw.
  ///   - why: why nothing is drawn then.
  init(
    title: Phrase, _ plot: Plot?, key: TableModel? = nil, notes: [Phrase],
    why: Phrase = .tooLittleToDraw
  ) {
    self.title = title
    self.plot = plot
    self.key = key
    self.notes = (plot == nil ? [why] : notes).map { StyledText($0) }
  }

  func text(_ format: PlotFormat, _ options: RenderOptions) -> String {
    switch format {
    case .table: terminal(options)
    case .md: markdown(options)
    case .html: page(options.language)
    case .svg: PlotFile.text(of: self, in: options.language)
    }
  }

  /// What stands beside the picture.
  private var words: [Block] { (key.map { [.table($0)] } ?? []) + notes.map(Block.note) }

  private func terminal(_ options: RenderOptions) -> String {
    let terminal = Terminal(options)
    let drawn = plot.map { terminal.lines(of: $0) } ?? []
    let head = Terminal(options).text(
      of: Document(title: title, blocks: []).in(options.language))
    let rest = Document(
      title: title, showsTitle: false,
      blocks: (drawn.isEmpty && plot != nil ? [.note(StyledText(.noRoomToDraw))] : []) + words)
    return head + "\n" + (drawn.isEmpty ? "" : drawn.joined(separator: "\n") + "\n\n")
      + terminal.text(of: rest.in(options.language))
  }

  private func markdown(_ options: RenderOptions) -> String {
    let lines =
      plot.map { Terminal(RenderOptions(width: 72, language: options.language)).lines(of: $0) }
      ?? []
    let picture: [Block] =
      lines.isEmpty ? [] : [.code(lines.joined(separator: "\n"), language: "text")]
    return Markdown.text(
      of: Document(title: title, blocks: picture + words).in(options.language),
      in: options.language)
  }

  private func page(_ language: Language) -> String {
    let document = Document(title: title, blocks: words).in(language)
    let picture = plot?.picture(label: title.in(language))
    let figure = picture.map { "<figure class=\"chart plot\">\n\($0)\n</figure>\n" } ?? ""
    return HTMLPage.text(
      titled: document.title.english, figure + HTMLFragment.of(document), in: language)
  }
}
