import Catalog

extension Terminal {
  /// Columns of the terminal that a full bar takes.
  private static let barColumns = 12

  /// The priority from which on a column is left out of entries that stand one below the other.
  private static let leftOut = 8

  package func lines(of table: TableModel) -> [String] {
    var lines = table.notesBefore.flatMap { wrap($0.styled(.dim)) }
    lines += table.rows.isEmpty ? noteLines(of: table, showing: []) : rowLines(of: table)
    return lines
  }

  private func noteLines(of table: TableModel, showing columns: some Sequence<Int>) -> [String] {
    table.notes(showing: columns).flatMap { wrap($0.styled(.dim)) }
  }

  private func rowLines(of table: TableModel) -> [String] {
    let headers = table.columns.map { glyphs.text($0.header.english) }
    let cells = table.rows.map { row in
      table.columns.indices.map { $0 < row.count ? content(of: row[$0]) : "" }
    }
    let natural = headers.indices.map { column in
      cells.reduce(DisplayWidth.of(headers[column])) { max($0, DisplayWidth.of($1[column])) }
    }
    guard let fit = TableFit(table.columns, natural: natural, width: width) else {
      return stackedLines(of: table, headers, cells)
    }
    let total = fit.widths.reduce(0, +) + TableFit.gap * (fit.widths.count - 1)
    // All bars of a table share one scale: that of the column with the least room for its longest.
    let barColumns = fit.kept.enumerated().filter { _, column in
      natural[column] > 0 && table.rows.contains { column < $0.count && $0[column].isBar }
    }.map { fit.widths[$0.offset] * Self.barColumns / natural[$0.element] }.min()
    var lines = self.lines(of: headers, in: table, fit) { _ in .strong }
    lines.append(paint(String(repeating: glyphs.rule, count: total), .dim))
    for (index, (row, texts)) in zip(table.rows, cells).enumerated() {
      if let section = table.sections[index] {
        if index > 0 { lines.append("") }
        lines += wrap(StyledText(section, .strong))
      }
      lines += self.lines(
        of: redrawn(texts, row, barColumns), in: table, fit,
        link: { $0 < row.count ? row[$0].link : nil },
        style: { $0 < row.count ? row[$0].style : .plain })
    }
    var dropped: [String] = []
    for column in table.columns.indices where !fit.kept.contains(column) {
      let header = headers[column]
      if !header.isEmpty, !dropped.contains(header) { dropped.append(header) }
    }
    if !dropped.isEmpty, let width {
      lines += wrap(
        StyledText(same: Phrase.notShown(width, dropped).in(language), .dim))
    }
    return lines + noteLines(of: table, showing: fit.kept)
  }

  /// One row: as many lines as its tallest cell.
  private func lines(
    of texts: [String], in table: TableModel, _ fit: TableFit,
    link: (Int) -> String? = { _ in nil }, style: (Int) -> TextStyle
  ) -> [String] {
    let cells = fit.kept.enumerated().map { position, column in
      table.columns[column].wraps
        ? pieces(of: texts[column], within: fit.widths[position])
        : [texts[column].shortened(to: fit.widths[position], mark: glyphs.cut)]
    }
    return (0..<(cells.map { $0.count }.max() ?? 0)).map { height in
      var line = ""
      for (position, column) in fit.kept.enumerated() {
        let text = height < cells[position].count ? cells[position][height] : ""
        let spaces = String(
          repeating: " ", count: max(0, fit.widths[position] - DisplayWidth.of(text)))
        let isTrailing = table.columns[column].alignment == .trailing
        if position > 0 { line += String(repeating: " ", count: TableFit.gap) }
        let painted = paint(text, style(column), link: link(column))
        line += isTrailing ? spaces + painted : painted + spaces
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private func pieces(of text: String, within width: Int) -> [String] {
    var options = RenderOptions(unicode: glyphs.unicode)
    options.width = nil
    return Terminal(options, exactWidth: width).wrap(StyledText(same: text))
  }

  private func redrawn(_ texts: [String], _ row: [TableCell], _ barColumns: Int?) -> [String] {
    guard let barColumns, barColumns < Self.barColumns else { return texts }
    return texts.enumerated().map { column, text in
      guard column < row.count, row[column].isBar, let bar = row[column].bar else { return text }
      return glyphs.bar(bar, columns: barColumns)
    }
  }

  private func content(of cell: TableCell) -> String {
    let text = glyphs.text(cell.text)
    guard let bar = cell.bar else { return text }
    let drawn = glyphs.bar(bar, columns: Self.barColumns)
    return text.isEmpty
      ? drawn : drawn.padded(to: Self.barColumns, trailing: false) + " " + text
  }

  /// One entry after the other, its values named, where a table cannot be as narrow as the screen.
  private func stackedLines(
    of table: TableModel, _ headers: [String], _ cells: [[String]]
  ) -> [String] {
    let lead = table.columns.firstIndex { $0.isName } ?? 0
    let shown = table.columns.indices.filter { table.columns[$0].priority < Self.leftOut }
    var lines: [String] = []
    for (index, (row, texts)) in zip(table.rows, cells).enumerated() {
      if let section = table.sections[index] {
        if index > 0 { lines.append("") }
        lines += wrap(StyledText(section, .strong))
      }
      let title = shown.filter { $0 <= lead }.map { texts[$0] }.filter { !$0.isEmpty }
      lines += wrap(StyledText(same: title.joined(separator: " "), .strong), hanging: 2)
      var details: [StyledText.Run] = []
      for column in shown where column > lead && !Self.saysNothing(texts[column]) {
        if !details.isEmpty { details.append(.init(" · ", .dim)) }
        let name = headers[column].isEmpty ? "" : "\(headers[column]): "
        let isShort = DisplayWidth.of(name + texts[column]) < (width ?? .max) - 4
        details.append(.init(isShort ? together(name) : name, .dim))
        let style: TextStyle = column < row.count ? row[column].style : .plain
        details.append(.init(isShort ? together(texts[column]) : texts[column], style))
      }
      lines += wrap(StyledText([.init("  ")] + details), hanging: 2)
    }
    return lines + noteLines(of: table, showing: shown)
  }

  private static func saysNothing(_ text: String) -> Bool {
    text.isEmpty || text == "·" || text == "–" || text == "-" || text == "|"
  }

  /// A short text with spaces at which no line breaks.
  private func together(_ text: String) -> String {
    String(text.map { $0 == " " ? "\u{A0}" : $0 })
  }
}
