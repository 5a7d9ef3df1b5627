import Catalog

extension CSVSheet {
  /// The columns named `fields`, in that order; a name that the sheet lacks is an empty column, and
  /// no name at all leaves the sheet as it is.
  func showing(_ fields: [String]) -> CSVSheet {
    guard !fields.isEmpty else { return self }
    let places = fields.map { header.firstIndex(of: $0) }
    return CSVSheet(
      header: fields,
      rows: rows.map { row in
        places.map { place in
          guard let place, place < row.count else { return "" }
          return row[place]
        }
      })
  }
}

extension Document {
  /// The document with `sheet` in the place of its tables, facts and charts; what it says in
  /// sentences stays.
  func showing(_ sheet: CSVSheet) -> Document {
    let table = TableModel(title: title, sheet)
    let first = blocks.firstIndex { $0.isShape } ?? blocks.endIndex
    let said = { (blocks: ArraySlice<Block>) in blocks.filter { $0.isSentence } }
    return Document(
      title: title, showsTitle: showsTitle,
      blocks: said(blocks[..<first]) + [.table(table)] + said(blocks[first...]))
  }
}

extension Block {
  fileprivate var isShape: Bool {
    switch self {
    case .table, .facts, .chart: true
    default: false
    }
  }

  fileprivate var isSentence: Bool {
    switch self {
    case .paragraph, .note: true
    default: false
    }
  }
}

extension TableModel {
  /// The cells of a sheet under its own headers; figures stand at the right.
  fileprivate init(title: Phrase, _ sheet: CSVSheet) {
    self.init(
      title: title,
      columns: sheet.header.enumerated().map { place, name in
        let cells = sheet.rows.compactMap { place < $0.count ? $0[place] : nil }
        let isFigures = cells.contains { !$0.isEmpty } && cells.allSatisfy(Self.isFigure)
        return TableColumn(
          Phrase(same: name), isFigures ? .trailing : .leading, minimumWidth: isFigures ? nil : 10,
          wraps: !isFigures)
      },
      rows: sheet.rows.map { row in
        row.map { cell in TableCell(cell, link: cell.hasPrefix("https://") ? cell : nil) }
      })
  }

  private static func isFigure(_ cell: String) -> Bool {
    cell.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
  }
}
