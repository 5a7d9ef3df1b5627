package import Catalog

/// What the files of a folder say, and everything that is wrong with them.
package struct PlainDataReading: Sendable {
  /// The rows without mistakes, in the fixed order.
  package let facts: CatalogFacts
  /// All mistakes of all files, in the order of files and lines.
  package let errors: [FactError]
  /// What is read all the same but deserves a look.
  package let warnings: [FactError]
  /// Which files were there.
  package let files: [PlainDataFile]
}

extension PlainData {
  /// Reads the files of a folder, checking each fact and every reference between them.
  ///
  /// No fact can lie after `latest`, where it is given. With `known` facts the files may leave out what is known already: rows may refer to it, and
  /// no file has to be there.
  package static func read(
    _ files: [PlainDataFile: [UInt8]], knowing known: CatalogFacts? = nil,
    latest: CalendarDay? = nil
  ) -> PlainDataReading {
    var reader = PlainDataReader(files, knowing: known)
    reader.collector.latest = latest
    reader.knownPrices = known?.prices ?? []
    reader.read()
    return PlainDataReading(
      facts: reader.facts.sorted().applyingRetractions(), errors: reader.collector.errors,
      warnings: reader.collector.warnings, files: PlainDataFile.allCases.filter { files[$0] != nil }
    )
  }
}

/// Reads one file after another, each after those it refers to.
struct PlainDataReader {
  var facts = CatalogFacts()
  var collector = FactCollector()
  /// Prices that are known already.
  var knownPrices: [PriceObservation] = []
  /// Lines of the phones that do not say when they were first seen, by id.
  var unseen: [String: Int] = [:]
  /// Stands for a day that is not known yet, while the files are read.
  static let notSeen = PartialDate(CalendarDay(ordinal: 0))
  private let tables: [PlainDataFile: FactTable]

  init(_ files: [PlainDataFile: [UInt8]], knowing known: CatalogFacts?) {
    var collector = FactCollector()
    var tables: [PlainDataFile: FactTable] = [:]
    for file in PlainDataFile.allCases {
      if let bytes = files[file] {
        var table = FactTable(file, bytes, &collector)
        if let known, file.isKeyed { table.complete(from: file.rows(of: known)) }
        tables[file] = table
      } else if file.isRequired, known == nil || files.isEmpty {
        collector.report(.missingFile, file)
      }
    }
    for file in [PlainDataFile.brands, .sources, .phones] {
      let isWhole = tables[file]?.isWhole ?? (known != nil)
      guard isWhole else { continue }
      var ids = Set(
        tables[file].map { table in table.rows.compactMap { table.text($0, "id") } } ?? [])
      if let known { ids.formUnion(known.ids(of: file)) }
      collector.ids[file] = ids
    }
    self.collector = collector
    self.tables = tables
  }

  mutating func read() {
    for file in PlainDataFile.allCases {
      guard let table = tables[file] else { continue }
      switch file {
      case .brands: readBrands(table)
      case .sources: readSources(table)
      case .readings: readReadings(table)
      case .phones: readPhones(table)
      case .variants: readVariants(table)
      case .prices: readPrices(table)
      case .instalments: readInstalments(table)
      case .retractions: readRetractions(table)
      case .partnerships: readPartnerships(table)
      case .fieldSources: readFieldSources(table)
      case .conflicts: readConflicts(table)
      case .joins: readJoins(table)
      case .guides: readGuides(table)
      case .androidVersions: readAndroidVersions(table)
      case .chipsetClasses: readChipsetClasses(table)
      case .brandWords: readBrandWords(table)
      case .overrides: readOverrides(table)
      }
    }
    completeFirstSeen()
    // What meets no row is for a check of the whole catalogue to tell.
    _ = facts.applyOverrides()
    collector.sortErrors()
  }

  /// Keeps the values of a table, each of which may stand there once only.
  mutating func keep<Value, Key: Hashable>(
    _ rows: FactRows<Value>, of table: FactTable, once key: (Value) -> Key,
    problem: (Value, Int) -> FactProblem
  ) -> [Value] {
    var lines: [Key: Int] = Dictionary(minimumCapacity: rows.values.count)
    var repeats: Set<Int> = []
    for (index, value) in rows.values.enumerated() {
      let key = key(value)
      guard let first = lines.updateValue(rows.lines[index], forKey: key) else { continue }
      lines[key] = first
      repeats.insert(index)
      collector.report(problem(value, first), table.file, line: rows.lines[index])
    }
    guard !repeats.isEmpty else { return rows.values }
    return rows.values.indices.filter { !repeats.contains($0) }.map { rows.values[$0] }
  }
}

/// Values of a table and the lines they stand on.
struct FactRows<Value> {
  private(set) var values: [Value] = []
  private(set) var lines: [Int] = []

  init(capacity: Int) {
    values.reserveCapacity(capacity)
    lines.reserveCapacity(capacity)
  }

  mutating func add(_ value: Value, line: Int) {
    values.append(value)
    lines.append(line)
  }
}

extension CatalogFacts {
  fileprivate func ids(of file: PlainDataFile) -> [String] {
    switch file {
    case .brands: brands.map { $0.id }
    case .sources: sources.map { $0.id }
    case .phones: phones.map { $0.id }
    default: []
    }
  }
}
