package import Catalog

/// What facts hold beyond others, as rows of the plain-data form.
///
/// Of a phone, brand, source or guide that was there before only the cells that differ are filled:
/// over the others, an empty cell leaves what stands.
package struct FactsDelta: Hashable, Sendable {
  /// Rows by file, cells in the order of its columns.
  private(set) var rows: [PlainDataFile: [[String]]] = [:]
  /// Rows of which nothing is said any more: of sources and disagreements, which follow from what
  /// is stated.
  private(set) var removed: [PlainDataFile: Set<[String]>] = [:]

  package init(from before: CatalogFacts, to after: CatalogFacts) {
    for file in PlainDataFile.allCases {
      let old = Set(file.rows(of: before))
      var gone = file == .conflicts || file == .fieldSources ? old : []
      var new: [[String]] = []
      file.write(after) { row in
        gone.remove(row)
        if !old.contains(row) { new.append(row) }
      }
      if !gone.isEmpty { removed[file] = gone }
      guard !new.isEmpty else { continue }
      guard file.isKeyed else {
        rows[file] = new
        continue
      }
      let known = old.indexed { $0[0] }
      rows[file] = new.map { row in
        guard let stood = known[row[0]] else { return row }
        return zip(row, stood).enumerated().map { index, cells in
          index > 0 && cells.0 == cells.1 ? "" : cells.0
        }
      }
    }
  }

  /// Whether there is nothing beyond the others.
  package var isEmpty: Bool { rows.isEmpty && removed.isEmpty }
}

extension PlainDataFile {
  /// Whether a row is known by its first cell, so that a row of a layer above completes it.
  var isKeyed: Bool {
    switch self {
    case .brands, .sources, .readings, .phones, .guides: true
    case .variants, .prices, .instalments, .retractions, .partnerships, .fieldSources, .conflicts,
      .joins, .androidVersions, .chipsetClasses, .brandWords, .overrides:
      false
    }
  }

  /// The rows of facts, in their order.
  func rows(of facts: CatalogFacts) -> [[String]] {
    var rows: [[String]] = []
    write(facts) { rows.append($0) }
    return rows
  }
}
