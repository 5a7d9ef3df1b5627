package import Catalog

/// The facts and the account of how they came about.
package struct RefreshResult: Sendable {
  package let facts: CatalogFacts
  package let report: RefreshReport
}

/// Builds the facts that ship from the folder of raw sources, the same facts each time.
package enum Refresh {
  /// One file of the folder and how it is read.
  struct SourceFile {
    let name: String
    let reader: String
    let rank: SourceRank

    static let all = [
      SourceFile(
        name: "ptg-details-2024-06.csv", reader: "ptg-details-lowest", rank: .pagesOfLowestPrice),
      SourceFile(name: "ptg-details-2024-03.csv", reader: "ptg-details", rank: .laterPages),
      SourceFile(name: "ptg-details-2023-10.csv", reader: "ptg-details", rank: .earlierPages),
      SourceFile(name: "listings-2026-07.csv", reader: "listings", rank: .pricelists),
      SourceFile(name: "press-facts.csv", reader: "press", rank: .press),
      SourceFile(name: "shop-gadgetmoto-2026-08.csv", reader: "gadgetmoto", rank: .shops),
      SourceFile(name: "lazada-2024-02.csv", reader: "lazada", rank: .marketplace),
      SourceFile(
        name: "specs-mobiledokan-2026-08.csv", reader: "mobiledokan", rank: .international),
    ]
  }

  /// Reads every raw source of the folder and joins them.
  ///
  /// - Throws: `FileError`, ``CSVError`` or ``SourceFormError`` where a file is missing or is not
  ///   what it should be.
  package static func run(folder: String) throws -> RefreshResult {
    var readings: [RankedReading] = []
    for file in SourceFile.all {
      guard let reader = SourceReader.named(file.reader) else { continue }
      let bytes = try FileBytes.read("\(folder)/\(file.name)")
      let reading = try reader.read(String(decoding: bytes, as: UTF8.self))
      readings.append(RankedReading(file: file.name, rank: file.rank, reading: reading))
    }
    return join(readings)
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
  package static func join(_ readings: [RankedReading]) -> RefreshResult {
    var report = RefreshReport()
    var joiner = PhoneJoiner()
    for ranked in readings {
      report.add(ranked)
      for part in ranked.parts { joiner.add(part) }
    }
    for brand in AskedBrands.all where !joiner.drafts.contains(where: { $0.brand == brand }) {
      joiner.addUnjoined(ofBrand: brand)
    }
    for member in joiner.unjoined { report.leaveOut(.notSoldHere, of: member.file) }
    for member in joiner.copies { report.leaveOut(.impossibleValue, of: member.file) }
    report.warnings += joiner.warnings
    report.warnings += LaunchNeighbours.warnings(readings)
    var builder = FactsBuilder(report: report, drafts: joiner.drafts)
    builder.add(
      brands: BrandNames.brands, guides: SavedGuides.all, partnerships: Partnerships.all,
      sources: Partnerships.sources)
    for draft in joiner.drafts { builder.add(draft) }
    builder.warn(NearDuplicates.warnings(builder.facts.phones))
    var facts = builder.finish()
    facts.readings = SavedReadings.all
    facts = facts.sorted()
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
