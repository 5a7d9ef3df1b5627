package import Catalog

/// The reader's own facts: a folder of the plain-data form that lies over the facts that ship.
///
/// Its rows are kept as they stand in the files, so that what a newer version no longer knows is
/// not lost when something is added.
package struct OwnFacts: Sendable {
  package let folder: String
  private var rows: [PlainDataFile: [[String]]]
  private let before: [PlainDataFile: [UInt8]]

  /// Reads the folder, which need not be there yet; throws `FactErrors` where the form of a file
  /// is wrong.
  package init(folder: String) throws {
    self.folder = folder
    var rows: [PlainDataFile: [[String]]] = [:]
    var errors: [FactError] = []
    before = try PlainDataFolder.files(in: folder)
    for (file, bytes) in before {
      let reading = CSVReading(bytes: bytes)
      errors += reading.errors.map { error in
        FactError(
          file: "\(folder)/\(file.name)", line: error.line, column: nil, problem: .form(error))
      }
      rows[file] = reading.table.rows.map { row in
        file.columns.map { CSVFormulaGuard.removed(from: row[$0.name]) }
      }
    }
    if !errors.isEmpty { throw FactErrors(errors: errors) }
    self.rows = rows
  }

  /// Ids of its sources.
  package var sources: Set<String> { Set((rows[.sources] ?? []).compactMap(\.first)) }

  /// How many rows each file has, those without any left out.
  package var counts: [(file: PlainDataFile, rows: Int)] {
    PlainDataFile.allCases.compactMap { file in
      rows[file].flatMap { $0.isEmpty ? nil : (file, $0.count) }
    }
  }

  /// Takes what facts hold beyond others into the folder's rows.
  package mutating func take(_ delta: FactsDelta) {
    for (file, gone) in delta.removed { rows[file]?.removeAll(where: gone.contains) }
    for (file, new) in delta.rows {
      var known = rows[file] ?? []
      if file.isKeyed || file == .fieldSources {
        let width = file.isKeyed ? 1 : 2
        var positions = Dictionary(
          known.enumerated().map { (Array($0.element.prefix(width)), $0.offset) },
          uniquingKeysWith: { first, _ in first })
        for row in new {
          let key = Array(row.prefix(width))
          if let position = positions[key] {
            known[position] = zip(known[position], row).map { $1.isEmpty ? $0 : $1 }
          } else {
            positions[key] = known.count
            known.append(row)
          }
        }
      } else {
        let there = Set(known)
        known += new.filter { !there.contains($0) }
      }
      rows[file] = known
    }
  }

  /// Writes the files that changed, after a copy of what they were is kept for ``FactsHistory``.
  ///
  /// The same facts are the same bytes, in whatever order they came in.
  package func write(_ title: String, on day: CalendarDay) throws(FileError) -> [String] {
    var changed: [(PlainDataFile, [UInt8])] = []
    for file in PlainDataFile.allCases {
      guard let rows = rows[file], !rows.isEmpty || before[file] != nil else { continue }
      var writer = CSVWriter(formulaGuard: .reversible)
      writer.add(file.columns.map(\.name))
      for row in rows.sorted(by: { $0.lexicographicallyPrecedes($1) }) { writer.add(row) }
      if writer.bytes != before[file] ?? [] { changed.append((file, writer.bytes)) }
    }
    guard !changed.isEmpty else { return [] }
    try AtomicFile.createFolder(folder)
    try FactsHistory(of: folder).record(
      title, on: day, changed.map { ($0.0.name, before[$0.0]) })
    _ = try AtomicFile.write(changed.map { ("\(folder)/\($0.0.name)", $0.1) })
    return changed.map(\.0.name)
  }
}
