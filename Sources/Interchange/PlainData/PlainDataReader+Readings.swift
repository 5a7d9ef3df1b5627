import Catalog

extension PlainDataReader {
  mutating func readReadings(_ table: FactTable) {
    var rows = FactRows<Reading>(capacity: table.rows.count)
    for row in table.rows {
      let id = table.id(row, &collector)
      let publisher = table.required(row, "publisher", &collector)
      let readOn = table.date(row, "read_on", &collector)
      let kind = kind(table, row)
      let isComplete = isComplete(table, row)
      let until = table.date(row, "until", &collector)
      guard let id, let publisher, let kind, let isComplete else { continue }
      let reading = Reading(
        id: id, publisher: publisher, readOn: readOn, kind: kind, isComplete: isComplete,
        until: until)
      rows.add(reading, line: row.line)
    }
    facts.readings = keep(
      rows, of: table, once: { $0.id }, problem: { .repeatedID($0.id, firstLine: $1) })
  }

  private mutating func kind(_ table: FactTable, _ row: CSVRow) -> ReadingKind? {
    guard let text = table.required(row, "kind", &collector) else { return nil }
    if let kind = ReadingKind(rawValue: text) { return kind }
    collector.report(.unknownReadingKind(text), table.file, line: row.line, column: "kind")
    return nil
  }

  private mutating func isComplete(_ table: FactTable, _ row: CSVRow) -> Bool? {
    guard let text = table.required(row, "complete", &collector) else { return nil }
    if text == "yes" || text == "no" { return text == "yes" }
    collector.report(
      .badSpecification(text, .yesOrNo), table.file, line: row.line, column: "complete")
    return nil
  }
}
