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
      guard let number = Int(number), AndroidVersion.numbers.contains(number) else {
        collector.report(
          .badSpecification(number, .whole(AndroidVersion.numbers)), table.file, line: row.line,
          column: "version")
        continue
      }
      rows.add(AndroidVersion(number: number, released: released, url: url), line: row.line)
    }
    facts.androidVersions = keep(
      rows, of: table, once: { $0.number }, problem: { .repeatedRow(firstLine: $1) })
  }

  mutating func readChipsetClasses(_ table: FactTable) {
    var rows = FactRows<ChipsetClass>(capacity: table.rows.count)
    for row in table.rows {
      let chipset = table.required(row, "chipset", &collector)
      let level = table.required(row, "class", &collector)
      guard let chipset, let level else { continue }
      guard ChipsetClass.isReadable(chipset) else {
        collector.report(
          .unreadableChipset(chipset), table.file, line: row.line, column: "chipset")
        continue
      }
      guard let level = Int(level), ChipsetClass.levels.contains(level) else {
        collector.report(
          .badSpecification(level, .whole(ChipsetClass.levels)), table.file, line: row.line,
          column: "class")
        continue
      }
      rows.add(ChipsetClass(chipset: chipset, level: level), line: row.line)
    }
    facts.chipsetClasses = keep(
      rows, of: table, once: { $0.chipset }, problem: { .repeatedRow(firstLine: $1) })
  }

  mutating func readBrandWords(_ table: FactTable) {
    var rows = FactRows<BrandWord>(capacity: table.rows.count)
    for row in table.rows {
      let brand = table.reference(row, "brand", to: .brands, &collector)
      let kind = brandWordKind(table, row)
      let word = table.required(row, "word", &collector)
      guard let brand, let kind, let word else { continue }
      rows.add(BrandWord(brand: brand, kind: kind, word: word), line: row.line)
    }
    facts.brandWords = keep(
      rows, of: table, once: { $0 }, problem: { .repeatedRow(firstLine: $1) })
  }

  private mutating func brandWordKind(_ table: FactTable, _ row: CSVRow) -> BrandWord.Kind? {
    guard let text = table.required(row, "kind", &collector) else { return nil }
    if let kind = BrandWord.Kind(rawValue: text) { return kind }
    collector.report(.unknownBrandWordKind(text), table.file, line: row.line, column: "kind")
    return nil
  }
}
