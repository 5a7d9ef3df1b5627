import Catalog

/// A picture as a file that stands alone: with its title, its key and what is to be said of it.
enum PlotFile {
  private static let margin = 12.0
  /// Height of a line of words.
  private static let line = 11.0
  /// How many letters of the small words fit a line.
  private static let letters = 90

  static func text(of sheet: PlotSheet, in language: Language) -> String {
    let writer = Terminal(RenderOptions(width: letters, language: language))
    let title = sheet.title.in(language)
    var svg = SVG()
    var y = margin
    for words in Terminal(RenderOptions(width: 52)).wrap(StyledText(same: title)) {
      svg.label(words, x: 0, y: y, style: "t-head", size: 12)
      y += 15
    }
    let frame = ChartFrame()
    if let picture = sheet.plot.flatMap({ $0.picture(label: title) }) {
      svg.embed(picture, y: y, width: frame.width, height: frame.height)
      y += frame.height + 6
    }
    func put(_ text: StyledText) {
      for words in writer.wrap(text.in(language)) {
        y += line
        svg.label(words, x: 0, y: y, style: "t-small", size: 8)
      }
    }
    if let key = sheet.key {
      for row in key.rows {
        let cells = row.map { $0.phrase }.filter { !$0.isEmpty }
        put(
          StyledText(
            cells.prefix(2).map { $0 }.joined(separator: " ")
              + (cells.count > 2 ? .same(" · ") : .blank)
              + cells.dropFirst(2).map { $0 }.joined(separator: " · ")))
      }
      key.notes(showing: key.columns.indices).forEach(put)
      y += 4
    }
    sheet.notes.forEach(put)
    return svg.file(
      width: frame.width, height: y + 6, margin: margin, label: title, style: PlotStyle.css)
  }
}
