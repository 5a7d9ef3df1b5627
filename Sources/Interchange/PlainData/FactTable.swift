import Catalog

/// One file of the form while it is read: rows whose cells are asked for by column.
struct FactTable {
  let file: PlainDataFile
  private(set) var rows: [CSVRow]
  /// Whether every row of the file could be read, so that what is not in it does not exist.
  let isWhole: Bool
  private var positions: [String: Int]

  /// Reads the form of the file and its header, reporting what is wrong with them.
  init(_ file: PlainDataFile, _ bytes: [UInt8], _ collector: inout FactCollector) {
    let reading = CSVReading(bytes: bytes, removingGuard: true)
    self.file = file
    for error in reading.errors { collector.report(.form(error), file, line: error.line) }
    var positions: [String: Int] = [:]
    let names = Set(file.columns.map { $0.name })
    let unknown = reading.table.header.filter { !names.contains($0) }
    for (position, name) in reading.table.header.enumerated() {
      if positions[name] != nil, names.contains(name) {
        collector.report(.repeatedColumn, file, line: 1, column: name)
      }
      positions[name] = positions[name] ?? position
    }
    let missing = file.columns.filter { positions[$0.name] == nil }
    for name in unknown {
      if let meant = NearestName.of(name, among: file.columns.map({ $0.name })) {
        collector.report(.unknownColumn(meant: meant), file, line: 1, column: name)
      } else {
        collector.warn(.ignoredColumn, file, line: 1, column: name)
      }
    }
    self.positions = positions
    var isReadable = !reading.table.header.isEmpty
    for column in missing where column.isRequired && !reading.table.header.isEmpty {
      collector.report(.missingColumn, file, line: 1, column: column.name)
      isReadable = false
    }
    rows = isReadable ? reading.table.rows : []
    isWhole = isReadable && reading.errors.isEmpty
  }

  /// Fills the empty cells of rows that are known by their first cell from what is known, so that
  /// a row over another states only what differs.
  mutating func complete(from known: [[String]]) {
    guard !rows.isEmpty, let key = positions[file.columns[0].name] else { return }
    let wanted = Set(rows.map { $0.cells[key] })
    let stood = known.filter { wanted.contains($0[0]) }.indexed { $0[0] }
    guard !stood.isEmpty else { return }
    let width = rows[0].cells.count
    var added = 0
    for column in file.columns where positions[column.name] == nil {
      positions[column.name] = width + added
      added += 1
    }
    rows = rows.map { row in
      var cells = row.cells + Array(repeating: "", count: added)
      if let known = stood[cells[key]] {
        for (index, column) in file.columns.enumerated() {
          guard let position = positions[column.name], cells[position].isEmpty else { continue }
          cells[position] = known[index]
        }
      }
      return CSVRow(line: row.line, cells: cells, columns: row.columns)
    }
  }

  /// The cell; `nil` where it is empty or the file has no such column.
  func text(_ row: CSVRow, _ column: String) -> String? {
    guard let position = positions[column] else { return nil }
    let cell = row.cells[position]
    return cell.isEmpty ? nil : cell
  }

  func required(
    _ row: CSVRow, _ column: String, _ collector: inout FactCollector
  ) -> String? {
    if let text = text(row, column) { return text }
    collector.report(.missingValue, file, line: row.line, column: column)
    return nil
  }
}

extension FactTable {
  /// The row's id; reported where it is empty or not in kebab case.
  func id(
    _ row: CSVRow, _ collector: inout FactCollector, isPath: Bool = false
  ) -> String? {
    guard let id = required(row, "id", &collector) else { return nil }
    if IDForm.holds(id, isPath: isPath) { return id }
    collector.report(.badID(id), file, line: row.line, column: "id")
    return id
  }

  /// The id of a row of another file; reported where there is none.
  func reference(
    _ row: CSVRow, _ column: String, to target: PlainDataFile, _ collector: inout FactCollector
  ) -> String? {
    guard let id = required(row, column, &collector) else { return nil }
    guard let known = collector.ids[target], !known.contains(id) else { return id }
    let nearest = collector.nearest(to: id, in: target)
    collector.report(
      .unknownID(id, file: target, nearest: nearest), file, line: row.line, column: column)
    return nil
  }

  func date(
    _ row: CSVRow, _ column: String, _ collector: inout FactCollector
  ) -> PartialDate? {
    guard let text = text(row, column) else { return nil }
    if let date = collector.date(text) { return date }
    collector.report(
      DateForm.holds(text) ? .impossibleDate(text) : .notADate(text), file, line: row.line,
      column: column)
    return nil
  }

  func requiredDate(
    _ row: CSVRow, _ column: String, _ collector: inout FactCollector
  ) -> PartialDate? {
    guard required(row, column, &collector) != nil else { return nil }
    return date(row, column, &collector)
  }

  func configuration(_ row: CSVRow, _ collector: inout FactCollector) -> Configuration {
    Configuration(
      ramGB: gigabytes(row, "ram_gb", &collector),
      storageGB: gigabytes(row, "storage_gb", &collector))
  }

  private func gigabytes(
    _ row: CSVRow, _ column: String, _ collector: inout FactCollector
  ) -> Double? {
    guard let text = text(row, column) else { return nil }
    if let number = collector.gigabytes(text) { return number }
    collector.report(.notGigabytes(text), file, line: row.line, column: column)
    return nil
  }

  /// Texts joined by `|`.
  func list(_ row: CSVRow, _ column: String, _ collector: inout FactCollector) -> [String] {
    guard let text = text(row, column) else { return [] }
    let items = collector.list(text)
    if items.contains("") {
      collector.report(.emptyListItem(text), file, line: row.line, column: column)
    }
    return items
  }
}

/// The form of an id.
enum IDForm {
  /// Lower-case letters and digits with single hyphens between; in a path also `/`, `.` and `_`.
  static func holds(_ id: String, isPath: Bool) -> Bool {
    var endsWord = true
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        endsWord = false
      case UInt8(ascii: "-"):
        if endsWord { return false }
        endsWord = true
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "_"):
        if !isPath || endsWord { return false }
        endsWord = true
      default: return false
      }
    }
    return !endsWord
  }
}

/// The form of a date, whether the calendar has it or not.
enum DateForm {
  /// `dddd`, `dddd-dd` or `dddd-dd-dd`.
  static func holds(_ text: String) -> Bool {
    guard [4, 7, 10].contains(text.utf8.count) else { return false }
    return text.utf8.enumerated().allSatisfy { index, byte in
      index == 4 || index == 7
        ? byte == UInt8(ascii: "-")
        : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }
}
