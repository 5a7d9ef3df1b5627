package import Catalog
package import Interchange

/// What an import reads, adds, changes and rejects, over all its files.
package struct ImportAccount {
  package private(set) var summary: ImportSummary
  private var added: [Phrase: Int] = [:]
  private var changed: [Phrase: Int] = [:]
  private var leftOut: [Phrase: Int] = [:]
  /// Line, column, reason, cure, value and file of what was not taken.
  private var notTaken: [[String]] = []

  /// Where the tables that readers need stand: the folder of facts that ships.
  private let tables: String?
  private let progress: (ImportProgress) -> Void

  /// - Parameter progress: called as rows of a file are read.
  package init(
    isDryRun: Bool, tables: String?, progress: @escaping (ImportProgress) -> Void = { _ in }
  ) {
    self.tables = tables
    self.progress = progress
    summary = ImportSummary(isDryRun: isDryRun, rowsRead: 0, rowsStored: 0)
  }

  /// The facts with those of one more file or folder.
  ///
  /// - Throws: `FileError`, `FactErrors`, `ImportError`, ``MissingTables``.
  package mutating func take(
    _ named: String, reader: String?, mapping: ImportMapping?, settings: ImportSettings,
    into facts: CatalogFacts
  ) throws -> CatalogFacts {
    defer { finish() }
    let path = named == "-" ? "/dev/stdin" : named
    if let reader = reader.flatMap(SourceReader.named) {
      return try take(path, by: reader, into: facts)
    }
    if mapping == nil, named != "-", PlainDataFolder.holdsPlainData(path) {
      let merge = try PlainDataFolder.importFacts(
        from: path, into: facts, latest: settings.today.map(SoundFacts.latestDay))
      count(merge)
      for count in merge.counts.values {
        summary.rowsRead += count.added + count.changed + count.same
        summary.rowsStored += count.added + count.changed
        summary.rowsUnchanged += count.same
      }
      return merge.facts
    }
    let file = named == "-" ? "standard input" : named
    let progress = progress
    let plan = try ImportPlan(
      bytes: try FileBytes.read(path, limit: FileBytes.listLimit), file: file,
      mapping: mapping ?? ImportMapping(), settings: settings, facts: facts
    ) { row, all in
      progress(ImportProgress(file: file, row: row, rows: all))
    }
    count(plan, of: file)
    summary.readAs.append(.readAs(file, plan.form.phrase))
    if !plan.holdsPrices {
      summary.readAs.append(.holdsNoPrice(file))
    }
    if settings.proposesMapping {
      summary.mapping = plan.mapping
      summary.mappingIsProposal = summary.mappingIsProposal || plan.isProposal
    }
    return plan.applied(to: facts)
  }

  private mutating func take(
    _ path: String, by reader: SourceReader, into facts: CatalogFacts
  ) throws -> CatalogFacts {
    let text = String(decoding: try FileBytes.read(path), as: UTF8.self)
    let tables = try tables(for: facts)
    let reading = try reader.read(text, tables)
    let result = ReaderImport(
      of: RankedReading(file: path, rank: reader.rank, reading: reading), into: facts, by: tables)
    count(result.merge)
    summary.rowsRead += reading.rows
    // A row may state several phones; one that states any is stored. The others are left out on
    // purpose, with their reasons below: no mistake of whoever imports the file.
    let stored = Set(reading.records.map(\.line))
    let rejected = Set(reading.rejected.map(\.line)).subtracting(stored)
    summary.rowsStored += stored.count
    summary.rowsRejected += rejected.count
    for row in reading.rejected + reading.leftOut {
      leftOut[row.reason.words, default: 0] += 1
      notTaken.append(
        [
          String(row.line), row.column ?? "", row.reason.words.english, row.cure.words.english,
          row.value, path,
        ])
    }
    return result.merge.facts
  }

  /// The tables of the facts that ship, for the brands of the catalogue.
  private func tables(for facts: CatalogFacts) throws -> EditingTables {
    guard let tables else { throw MissingTables() }
    return try EditingTables.read(
      from: tables, brands: BrandNames(facts.brands, facts.brandWords), facts.partnerships)
  }

  private mutating func count(_ merge: FactsMerge) {
    for (file, count) in merge.counts {
      added[file.plural, default: 0] += count.added
      changed[file.plural, default: 0] += count.changed
    }
  }

  /// Takes what one row brings, as a command of its own gives it.
  package mutating func take(_ plan: ImportPlan, of place: String) {
    count(plan, of: place)
    finish()
  }

  /// Takes corrections of one phone.
  package mutating func take(_ changes: [PhoneEdit.Change], of phone: String) {
    summary.rowsRead += 1
    summary.rowsStored += changes.isEmpty ? 0 : 1
    summary.rowsUnchanged += changes.isEmpty ? 1 : 0
    changed[PlainDataFile.phones.plural, default: 0] += changes.isEmpty ? 0 : 1
    summary.changes.append(changes.count) { index in
      let change = changes[index]
      return ImportSummary.Change(
        subject: phone, field: change.field, from: change.from, to: Phrase(same: change.to))
    }
    finish()
  }

  /// Notes which files of facts were written.
  package mutating func noteFiles(_ files: [String]) {
    guard !files.isEmpty else { return }
    summary.readAs.append(.written(files.joined(separator: ", ")))
  }

  private mutating func count(_ plan: ImportPlan, of path: String) {
    summary.rowsRead += plan.rows
    summary.rowsStored += plan.added.count + plan.changed.count
    summary.rowsUnchanged += plan.unchanged.count
    summary.rowsRejected += plan.rejectedRows
    added[PlainDataFile.phones.plural, default: 0] += plan.additions.phones.count
    added[PlainDataFile.variants.plural, default: 0] += plan.additions.variants.count
    added[PlainDataFile.prices.plural, default: 0] += plan.additions.prices.count
    added[PlainDataFile.instalments.plural, default: 0] += plan.additions.instalments.count
    added[PlainDataFile.sources.plural, default: 0] += plan.additions.sources.count
    added[PlainDataFile.conflicts.plural, default: 0] += plan.additions.conflicts.count
    changed[PlainDataFile.phones.plural, default: 0] += plan.completedPhones.count
    let effects = RowEffect.all(of: plan)
    summary.changes.append(effects.count) { effects[$0].change }
    for column in plan.ignoredColumns {
      leftOut[.columnWithoutName(column), default: 0] += 1
    }
    for rejection in plan.rejected {
      summary.rejections.append(
        ImportSummary.Rejection(
          file: path, line: rejection.line, column: rejection.column, reason: rejection.reason,
          cure: rejection.cure))
      notTaken.append(
        [
          String(rejection.line), rejection.place, rejection.reason.english, rejection.cure.english,
          rejection.value, path,
        ])
    }
  }

  /// What was not taken, of all files, with reason and cure, for a spreadsheet to open safely.
  package var rejectedCSV: [UInt8] {
    var writer = CSVWriter(formulaGuard: .excelSafe)
    writer.add(["line", "column", "reason", "cure", "value", "file"])
    for row in notTaken { writer.add(row) }
    return writer.bytes
  }

  private mutating func finish() {
    summary.added = Self.counts(added)
    summary.changed = Self.counts(changed)
    summary.leftOut = Self.counts(leftOut)
  }

  private static func counts(_ counts: [Phrase: Int]) -> [ImportSummary.Count] {
    counts.sorted { $0.key.english < $1.key.english }.filter { $0.value > 0 }
      .map { ImportSummary.Count($0.key, $0.value) }
  }
}

/// How far the reading of a list has come.
package struct ImportProgress: Sendable {
  package let file: String
  package let row: Int
  package let rows: Int
}

/// The tables that readers of raw sources need are not beside the program.
package struct MissingTables: Error {}

extension PlainDataFile {
  /// What its rows are, as of many: `field sources`.
  fileprivate var plural: Phrase { .rows(of: self) }
}
