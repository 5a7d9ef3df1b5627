package import Catalog

/// Writes documents as Markdown.
package enum Markdown {
  /// The whole document, ending with one line break.
  package static func text(of document: Document, in language: Language = .english) -> String {
    let title = "# \(MarkdownText.escaped(document.title.english))"
    let blocks = document.blocks.map { text(of: $0, language) }.filter { !$0.isEmpty }
    return ([title] + blocks).joined(separator: "\n\n") + "\n"
  }

  private static func text(of block: Block, _ language: Language) -> String {
    switch block {
    case .heading(let text): "## \(MarkdownText.escaped(text.english))"
    case .paragraph(let text), .note(let text): MarkdownText.of(text)
    case .list(let items): items.map { "- \(MarkdownText.of($0))" }.joined(separator: "\n")
    case .facts(let facts):
      facts.map { "- **\(MarkdownText.escaped($0.name.english))**: \(MarkdownText.of($0.value))" }
        .joined(separator: "\n")
    case .table(let table): text(of: table)
    case .chart(let chart): text(of: chart, language)
    case .code(let text, let language): fenced(text, language)
    }
  }

  private static func text(of table: TableModel) -> String {
    var parts = table.notesBefore.map(MarkdownText.of)
    if !table.rows.isEmpty {
      let rows = table.rows.map { row in
        table.columns.indices.map { $0 < row.count ? cell(row[$0]) : "" }
      }
      let head = [
        table.columns.map { MarkdownText.escaped($0.headerWords.english) },
        table.columns.map { $0.alignment == .trailing ? "---:" : "---" },
      ]
      let starts = ([0] + table.sections.keys.filter(rows.indices.contains)).sorted()
      for (position, start) in starts.enumerated() {
        let end = position + 1 < starts.count ? starts[position + 1] : rows.count
        guard start < end else { continue }
        if let section = table.sections[start] {
          parts.append("### \(MarkdownText.escaped(section.english))")
        }
        let lines = head + rows[start..<end]
        parts.append(lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n"))
      }
    }
    return (parts + table.notes(showing: table.columns.indices).map(MarkdownText.of)).joined(
      separator: "\n\n")
  }

  private static func cell(_ cell: TableCell) -> String {
    let bar = cell.bar.map { Glyphs(unicode: true).bar($0, columns: 12) }
    let escaped = MarkdownText.link(MarkdownText.escaped(cell.text), to: cell.link)
    let text = cell.style == .good && !cell.text.isEmpty ? "**\(escaped)**" : escaped
    return [bar, text].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func text(of chart: StepChart, _ language: Language) -> String {
    let lines = Terminal(RenderOptions(width: 72, language: language)).lines(of: chart)
    return lines.isEmpty ? "" : fenced(lines.joined(separator: "\n"), "text")
  }

  /// A block of code, its fence longer than any run of backticks inside.
  private static func fenced(_ text: String, _ language: String) -> String {
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return "\(fence)\(language)\n\(text)\n\(fence)"
  }
}
