import Catalog

/// Pieces of a page, for a page of our own or one of a website.
package enum HTMLFragment {
  /// The blocks of a document, without its title.
  package static func of(_ document: Document) -> String {
    document.blocks.map(of).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  package static func of(_ block: Block) -> String {
    switch block {
    case .heading(let text): "<h2>\(HTMLText.escaped(text.english))</h2>"
    case .paragraph(let text): "<p>\(HTMLText.of(text))</p>"
    case .note(let text): "<p class=\"note\">\(HTMLText.of(text))</p>"
    case .list(let items):
      "<ul>\n" + items.map { "<li>\(HTMLText.of($0))</li>\n" }.joined() + "</ul>"
    case .facts(let facts):
      "<dl>\n"
        + facts.map {
          "<div><dt>\(HTMLText.escaped($0.name.english))</dt><dd>\(HTMLText.of($0.value))</dd></div>\n"
        }.joined() + "</dl>"
    case .table(let table): of(table)
    case .chart(let chart): figure(chart)
    case .code(let text, let language):
      "<pre><code class=\"language-\(HTMLText.escaped(language))\">"
        + text.parts(between: "\n", keepingEmpty: true)
        .map { HTMLText.escaped($0) }.joined(separator: "\n") + "</code></pre>"
    }
  }

  /// The chart as a figure, empty where there is nothing to draw.
  private static func figure(_ chart: StepChart) -> String {
    #if hasFeature(Embedded)
      // No answer to a question or a comparison has a chart, and a page does not load its drawing.
      return ""
    #else
      let title = chart.title.english
      guard let picture = chart.picture(label: title) else { return "" }
      return "<figure class=\"chart\">\n\(picture)\n"
        + "<figcaption>\(HTMLText.escaped(title))</figcaption>\n</figure>"
    #endif
  }

  /// The table with its notes; every cell names its column, so that a small screen can stack them.
  package static func of(_ table: TableModel) -> String {
    var parts = table.notesBefore.map { "<p class=\"note\">\(HTMLText.of($0))</p>" }
    if !table.rows.isEmpty {
      var text =
        "<div class=\"wide\">\n<table>\n<caption>\(HTMLText.escaped(table.title.english))</caption>\n<thead>\n<tr>"
      for column in table.columns {
        let words = HTMLText.escaped(column.headerWords.english)
        // A cell without words is no header.
        text += words.isEmpty ? "<td></td>" : "<th scope=\"col\"\(classes(column))>\(words)</th>"
      }
      text += "</tr>\n</thead>\n<tbody>\n"
      for (index, row) in table.rows.enumerated() {
        if let section = table.sections[index] {
          text +=
            "<tr class=\"section\"><th scope=\"rowgroup\" colspan=\"\(table.columns.count)\">"
            + "\(HTMLText.escaped(section.english))</th></tr>\n"
        }
        text += "<tr>"
        for (column, cell) in zip(table.columns, row) { text += self.cell(cell, column) }
        text += "</tr>\n"
      }
      parts.append(text + "</tbody>\n</table>\n</div>")
    }
    parts += table.notes(showing: table.columns.indices).map {
      "<p class=\"note\">\(HTMLText.of($0))</p>"
    }
    return parts.joined(separator: "\n")
  }

  private static func cell(_ cell: TableCell, _ column: TableColumn) -> String {
    let bar = cell.bar.map { drawnBar($0) } ?? ""
    // A page links the address; the name of the site is enough to see.
    let isAddress = cell.link.map { WebAddress.short($0) == cell.text } ?? false
    let shown = isAddress ? WebAddress.site(cell.text) : cell.text
    let text = HTMLText.styled(HTMLText.escaped(shown), cell.style, link: cell.link)
    let content = bar.isEmpty || text.isEmpty ? bar + text : bar + " " + text
    if column.isName { return "<th scope=\"row\"\(classes(column))>\(content)</th>" }
    let label =
      column.headerWords.isEmpty || cell.isEmpty
      ? "" : " data-label=\"\(HTMLText.escaped(column.headerWords.english))\""
    return "<td\(classes(column, cell))\(label)>\(content)</td>"
  }

  /// Numbers stand to the right; dates and other short values stay on one line.
  private static func classes(_ column: TableColumn, _ cell: TableCell? = nil) -> String {
    if column.alignment == .trailing { return " class=\"number\"" }
    return cell.map { $0.text.contains("-") && $0.text.unicodeScalars.count <= 18 } ?? false
      ? " class=\"short\"" : ""
  }

  /// A bar as a picture without words: the figure stands beside it.
  private static func drawnBar(_ share: Double) -> String {
    let bounded = share.isFinite ? min(max(share, 0), 1) : 0
    let width = Int((bounded * 100).rounded())
    return "<svg class=\"bar\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" "
      + "aria-hidden=\"true\"><rect width=\"\(bounded > 0 ? max(width, 1) : 0)\" "
      + "height=\"10\"/></svg>"
  }
}
