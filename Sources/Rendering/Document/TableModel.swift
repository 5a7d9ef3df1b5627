package import Catalog

/// A table without a form: what stands in it, and what may give way where room is short.
package struct TableModel: Hashable, Sendable {
  /// What the table is about, for readers who cannot see the text around it.
  package var title: Phrase
  package var columns: [TableColumn]
  package var rows: [[TableCell]]
  /// Headings inside the table, by the index of the row each stands before.
  package var sections: [Int: Phrase]
  package var notesBefore: [StyledText]
  package var notesAfter: [StyledText]

  package init(
    title: Phrase, columns: [TableColumn], rows: [[TableCell]],
    sections: [Int: Phrase] = [:], notesBefore: [StyledText] = [], notesAfter: [StyledText] = []
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.sections = sections
    self.notesBefore = notesBefore
    self.notesAfter = notesAfter
  }

  /// The table without one of its columns.
  package mutating func remove(_ column: Int) {
    columns.remove(at: column)
    rows = rows.map { row in
      var row = row
      if column < row.count { row.remove(at: column) }
      return row
    }
  }

  /// The table without those columns in which no row says anything.
  package func withoutEmptyColumns() -> TableModel {
    guard !rows.isEmpty else { return self }
    let kept = columns.indices.filter { index in
      rows.contains { index < $0.count && !$0[index].isEmpty }
    }
    var table = self
    table.columns = kept.map { columns[$0] }
    table.rows = rows.map { row in kept.compactMap { $0 < row.count ? row[$0] : nil } }
    return table
  }

  /// The explanations of the columns at `indices`, each once, and the notes after the table.
  package func notes(showing indices: some Sequence<Int>) -> [StyledText] {
    var notes: [StyledText] = []
    for index in indices {
      if let legend = columns[index].legend, !notes.contains(legend) { notes.append(legend) }
    }
    return (rows.isEmpty ? [] : notes) + notesAfter
  }
}

/// One column of a table.
package struct TableColumn: Hashable, Sendable {
  package enum Alignment: Hashable, Sendable {
    case leading, trailing
  }

  package var header: Phrase
  /// The header where there is room for words, if it is a sign.
  package var fullHeader: Phrase?
  package var alignment: Alignment
  /// 0 always stays; of the others the lowest is taken in first, as far as there is room. Columns of
  /// one priority belong together: all are shown, or none.
  package var priority: Int
  /// How narrow a terminal may make it, in columns; `nil` keeps the full width.
  package var minimumWidth: Int?
  /// How narrow it may get to make room for columns that could give way; as the minimum if `nil`.
  package var comfortableWidth: Int?
  /// Whether a terminal breaks its cells into lines instead of cutting them short.
  package var wraps: Bool
  /// Whether its cells name what the row is about.
  package var isName: Bool
  /// Explains signs in its cells, wherever the column is shown.
  package var legend: StyledText?

  @inline(never) package init(
    _ header: Phrase, full fullHeader: Phrase? = nil, _ alignment: Alignment = .leading,
    priority: Int = 0,
    minimumWidth: Int? = nil, comfortableWidth: Int? = nil, wraps: Bool = false,
    isName: Bool = false, legend: StyledText? = nil
  ) {
    self.header = header
    self.fullHeader = fullHeader
    self.alignment = alignment
    self.priority = priority
    self.minimumWidth = minimumWidth
    self.comfortableWidth = comfortableWidth
    self.wraps = wraps
    self.isName = isName
    self.legend = legend
  }

  package var isRequired: Bool { priority == 0 }

  /// The header in words.
  package var headerWords: Phrase { fullHeader ?? header }
}

/// One cell of a table.
package struct TableCell: Hashable, Sendable {
  package var phrase: Phrase
  package var style: TextStyle
  package var link: String?
  /// Draws a bar of this share (0…1) before the text.
  package var bar: Double?

  /// A value, which is the same in every language.
  package init(
    _ text: String, _ style: TextStyle = .plain, link: String? = nil, bar: Double? = nil
  ) {
    self.init(Phrase(same: text), style, link: link, bar: bar)
  }

  @inline(never) package init(
    _ phrase: Phrase, _ style: TextStyle = .plain, link: String? = nil, bar: Double? = nil
  ) {
    self.phrase = phrase
    self.style = style
    self.link = link
    self.bar = bar
  }

  /// The text of a cell whose language is chosen.
  package var text: String { phrase.english }

  /// The text, or an empty cell where there is none.
  package init(optional text: String?, link: String? = nil) { self.init(text ?? "", link: link) }

  package var isEmpty: Bool { text.isEmpty && bar == nil }
  /// Whether the cell is a bar alone.
  package var isBar: Bool { text.isEmpty && bar != nil }
}
