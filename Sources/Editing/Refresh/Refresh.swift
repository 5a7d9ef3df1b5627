package import Catalog
import Interchange

/// The facts and the account of how they came about.
package struct RefreshResult: Sendable {
  package let facts: CatalogFacts
  package let report: RefreshReport
}

/// Builds the facts that ship from the folder of raw sources, the same facts each time.
package enum Refresh {
  /// Reads every raw source of the folder and joins them, by the tables of the folder of facts and
  /// with what people keep there by hand.
  ///
  /// - Throws: `FileError`, ``CSVError`` or ``SourceFormError`` where a file is missing or is not
  ///   what it should be.
  package static func run(folder: String, data: String) throws -> RefreshResult {
    let kept = try KeptFacts.read(from: data)
    let tables = try EditingTables.read(from: data, brands: kept.brandNames, kept.partnerships)
    var readings: [RankedReading] = []
    for file in tables.files {
      guard let reader = SourceReader.named(file.reader) else {
        throw SourceFormError(reader: "raw-files.csv", missingColumns: ["reader \(file.reader)"])
      }
      let bytes = try FileBytes.read("\(file.isOfFacts ? data : folder)/\(file.name)")
      let reading = try reader.read(String(decoding: bytes, as: UTF8.self), tables)
      readings.append(RankedReading(file: file.name, rank: file.rank, reading: reading))
    }
    return join(readings, by: tables, keeping: kept)
  }

  /// Name of the file of counts beside the facts.
  package static let leftOutFile = "left-out.csv"

  /// Writes the facts and the counts of what was left out as the folder that ships; returns the
  /// names of the files whose bytes changed.
  ///
  /// - Throws: `FileError` where the folder cannot be written.
  package static func write(_ result: RefreshResult, to folder: String) throws -> [String] {
    var changed = try PlainDataFolder.write(result.facts, to: folder)
    let counts = Array(result.report.leftOutCSV.utf8)
    if try AtomicFile.write(counts, to: "\(folder)/\(leftOutFile)") != .unchanged {
      changed.append(leftOutFile)
    }
    return changed
  }

  /// Joins readings, which come from the most trusted on, into the facts of a catalogue.
  package static func join(
    _ readings: [RankedReading], by tables: EditingTables, keeping kept: KeptFacts = KeptFacts()
  ) -> RefreshResult {
    var report = RefreshReport()
    var joiner = PhoneJoiner(names: tables.names)
    for ranked in LaunchSlips.takenBack(readings) {
      report.add(ranked)
      for part in ranked.parts { joiner.add(part) }
    }
    joiner.removeCopies()
    for brand in tables.names.asked where !joiner.drafts.contains(where: { $0.brand == brand }) {
      joiner.addUnjoined(ofBrand: brand)
    }
    for member in joiner.unjoined { report.leaveOut(.notSoldHere, of: member.file) }
    for member in joiner.copies { report.leaveOut(.contradictingCopy, of: member.file) }
    for member in joiner.keypads { report.leaveOut(.keypadPhone, of: member.file) }
    report.warnings += joiner.warnings
    report.warnings += LaunchNeighbours.warnings(readings)
    var builder = FactsBuilder(
      report: report, drafts: joiner.drafts, tables: tables, kept: kept)
    for draft in joiner.drafts { builder.add(draft) }
    builder.report.warnings += NearDuplicates.warnings(builder.facts.phones)
    let facts = builder.finish()
    return RefreshResult(facts: facts, report: builder.report)
  }
}

extension RefreshReport {
  fileprivate mutating func add(_ ranked: RankedReading) {
    let reading = ranked.reading
    files.append(
      File(
        name: ranked.file, rows: reading.rows, records: reading.records.count,
        rejected: Self.counts(reading.rejected), leftOut: Self.counts(reading.leftOut)))
  }

  private static func counts(_ rows: [RejectedRow]) -> [LeftOutReason: Int] {
    Dictionary(rows.map { ($0.reason, 1) }, uniquingKeysWith: +)
  }
}

extension RankedReading {
  /// The reading by what its records are trusted for: shops in a file of lists are shops.
  fileprivate var parts: [RankedReading] {
    guard rank == .pricelists else { return [self] }
    func part(_ rank: SourceRank, _ isIn: (SourceRecord) -> Bool) -> RankedReading {
      var part = self
      part.rank = rank
      part.reading.records = reading.records.filter(isIn)
      return part
    }
    return [
      part(.pricelists) { $0.key != nil },
      part(.pricelists) { $0.key == nil && $0.prices.allSatisfy(\.kind.isOfficial) },
      part(.shops) { $0.key == nil && !$0.prices.allSatisfy(\.kind.isOfficial) },
    ]
  }
}
