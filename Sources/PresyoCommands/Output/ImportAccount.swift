import Catalog
import Interchange
import Rendering

/// What an import reads, adds, changes and rejects, over all its files.
struct ImportAccount {
  private(set) var summary: ImportSummary
  private(set) var rejectedRows = 0
  private var added: [String: Int] = [:]
  private var leftOut: [String: Int] = [:]

  init(isDryRun: Bool) {
    summary = ImportSummary(isDryRun: isDryRun, rowsRead: 0, rowsStored: 0)
  }

  /// The facts with those of one more file or folder.
  mutating func take(
    _ path: String, reader: String?, mapping: ImportMapping?, into facts: CatalogFacts
  ) throws -> CatalogFacts {
    defer { finish() }
    if let reader = reader.flatMap(SourceReader.named) {
      return try take(path, by: reader, into: facts)
    }
    if path.hasSuffix("/") || CatalogLocation.isFolder(path) {
      let merge = try PlainDataFolder.importFacts(from: path, into: facts)
      count(merge)
      summary.rowsRead += merge.counts.values.reduce(0) { $0 + $1.added + $1.changed + $1.same }
      summary.rowsStored = summary.rowsRead
      return merge.facts
    }
    let plan = try ImportPlan(
      bytes: try FileBytes.read(path), file: path, mapping: mapping ?? ImportMapping(),
      facts: facts)
    count(plan, of: path)
    return plan.applied(to: facts)
  }

  private mutating func take(
    _ path: String, by reader: SourceReader, into facts: CatalogFacts
  ) throws -> CatalogFacts {
    let text = String(decoding: try FileBytes.read(path), as: UTF8.self)
    let reading = try reader.read(text)
    let result = ReaderImport(
      of: RankedReading(file: path, rank: reader.rank, reading: reading), into: facts)
    count(result.merge)
    summary.rowsRead += reading.rows
    summary.rowsStored += reading.records.count
    rejectedRows += 0
    for row in reading.rejected + reading.leftOut { leftOut[row.reason.rawValue, default: 0] += 1 }
    return result.merge.facts
  }

  private mutating func count(_ merge: FactsMerge) {
    for (file, count) in merge.counts {
      added["\(file.name) new", default: 0] += count.added
      added["\(file.name) changed", default: 0] += count.changed
    }
  }

  private mutating func count(_ plan: ImportPlan, of path: String) {
    summary.rowsRead += plan.rows
    summary.rowsStored += plan.rows - plan.rejectedRows
    rejectedRows += plan.rejectedRows
    added["rows with something new", default: 0] += plan.added.count
    added["rows that complete a phone", default: 0] += plan.changed.count
    added["rows that say nothing new", default: 0] += plan.unchanged.count
    summary.changes += (plan.added + plan.changed).flatMap { row in
      row.effects.map { effect in
        ImportSummary.Change(
          subject: row.phone, field: "line \(row.line)", from: nil, to: effect.words)
      }
    }
    summary.rejections += plan.rejected.map { rejection in
      ImportSummary.Rejection(
        file: path, line: rejection.line, column: rejection.column, reason: rejection.reason,
        cure: rejection.cure)
    }
    for column in plan.ignoredColumns { leftOut["column “\(column)”, which has no name here"] = 1 }
    rejections += plan.rejected
  }

  private var rejections: [ImportRejection] = []

  /// The rejected rows of all files with reason and cure.
  var rejectedCSV: [UInt8] { ImportPlan.csv(of: rejections) }

  private mutating func finish() {
    summary.added = added.sorted { $0.key < $1.key }.filter { $0.value > 0 }
      .map { ImportSummary.Count($0.key, $0.value) }
    summary.leftOut = leftOut.sorted { $0.key < $1.key }
      .map { ImportSummary.Count($0.key, $0.value) }
  }
}
