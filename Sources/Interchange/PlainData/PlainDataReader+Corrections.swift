import Catalog

extension PlainDataReader {
  mutating func readOverrides(_ table: FactTable) {
    var rows = FactRows<FactOverride>(capacity: table.rows.count)
    for row in table.rows {
      let file = table.required(row, "table", &collector)
      let id = table.required(row, "id", &collector)
      let field = table.required(row, "field", &collector)
      let source = table.reference(row, "source_id", to: .sources, &collector)
      let reason = table.required(row, "reason", &collector)
      guard let file, let id, let field, let source, let reason else { continue }
      rows.add(
        FactOverride(
          table: file, id: id, field: field, value: table.text(row, "value") ?? "",
          source: source, reason: reason), line: row.line)
    }
    facts.overrides = keep(
      rows, of: table, once: { [$0.table, $0.id, $0.field] },
      problem: { .repeatedRow(firstLine: $1) })
  }

  mutating func readAndroidVersions(_ table: FactTable) {
    var rows = FactRows<AndroidVersion>(capacity: table.rows.count)
    for row in table.rows {
      let number = table.required(row, "version", &collector)
      let released = table.requiredDate(row, "released", &collector)
      let url = table.required(row, "source_url", &collector)
      guard let number, let released, let url else { continue }
      guard let number = Int(number), (1...99).contains(number) else {
        collector.report(
          .badSpecification(number, .whole(1...99)), table.file, line: row.line, column: "version")
        continue
      }
      rows.add(AndroidVersion(number: number, released: released, url: url), line: row.line)
    }
    facts.androidVersions = keep(
      rows, of: table, once: { $0.number }, problem: { .repeatedRow(firstLine: $1) })
  }
}
