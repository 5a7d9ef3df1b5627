package import Catalog

extension Document {
  /// The document as readers of one language see it: every phrase is the same in all languages.
  package func `in`(_ language: Language) -> Document {
    guard language != .english else { return self }
    return Document(
      title: title.only(language), showsTitle: showsTitle, blocks: blocks.map { $0.in(language) })
  }
}

extension Block {
  fileprivate func `in`(_ language: Language) -> Block {
    switch self {
    case .heading(let phrase): .heading(phrase.only(language))
    case .paragraph(let text): .paragraph(text.in(language))
    case .note(let text): .note(text.in(language))
    case .list(let items): .list(items.map { $0.in(language) })
    case .facts(let facts):
      .facts(facts.map { Fact($0.name.only(language), $0.value.in(language)) })
    case .table(let table): .table(table.in(language))
    case .chart(let chart): .chart(chart.in(language))
    case .code: self
    }
  }
}

extension StyledText {
  func `in`(_ language: Language) -> StyledText {
    StyledText(runs.map { Run($0.phrase.only(language), $0.style, link: $0.link) })
  }
}

extension TableModel {
  fileprivate func `in`(_ language: Language) -> TableModel {
    TableModel(
      title: title.only(language),
      columns: columns.map { column in
        var column = column
        column.header = column.header.only(language)
        column.fullHeader = column.fullHeader?.only(language)
        column.legend = column.legend?.in(language)
        return column
      },
      rows: rows.map { row in
        row.map { cell in
          var cell = cell
          cell.phrase = cell.phrase.only(language)
          return cell
        }
      },
      sections: sections.mapValues { $0.only(language) },
      notesBefore: notesBefore.map { $0.in(language) },
      notesAfter: notesAfter.map { $0.in(language) })
  }
}

extension StepChart {
  fileprivate func `in`(_ language: Language) -> StepChart {
    StepChart(
      title: title.only(language),
      lines: lines.map {
        Line(name: $0.name.only(language), steps: $0.steps, points: $0.points)
      }, end: end)
  }
}
