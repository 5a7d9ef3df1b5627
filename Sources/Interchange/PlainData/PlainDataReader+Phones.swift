import Catalog

extension PlainDataReader {
  mutating func readPhones(_ table: FactTable) {
    var rows = FactRows<Phone>(capacity: table.rows.count)
    for row in table.rows {
      let id = table.id(row, &collector)
      let brand = table.reference(row, "brand", to: .brands, &collector)
      let model = table.required(row, "model", &collector)
      let launched = table.date(row, "launched", &collector)
      let released = table.date(row, "released", &collector)
      let firstSeen = table.date(row, "first_seen", &collector)
      let specifications = specifications(table, row)
      guard let id, let brand, let model else { continue }
      if firstSeen == nil { unseen[id] = row.line }
      let phone = Phone(
        id: id, brand: brand, model: model, launched: launched, released: released,
        firstSeen: firstSeen ?? Self.notSeen, specifications: specifications)
      rows.add(phone, line: row.line)
    }
    facts.phones = keep(
      rows, of: table, once: { $0.id }, problem: { .repeatedID($0.id, firstLine: $1) })
  }

  private mutating func specifications(_ table: FactTable, _ row: CSVRow) -> Specifications {
    var specifications = Specifications()
    for field in Specifications.fields {
      guard let text = table.text(row, field.name) else { continue }
      if !field.write(&specifications, text) {
        collector.report(
          .badSpecification(text, field.values), table.file, line: row.line, column: field.name)
      }
    }
    return specifications
  }

  mutating func readVariants(_ table: FactTable) {
    var rows = FactRows<Variant>(capacity: table.rows.count)
    for row in table.rows {
      let phone = table.reference(row, "phone_id", to: .phones, &collector)
      let configuration = table.configuration(row, &collector)
      guard let phone else { continue }
      rows.add(Variant(phone: phone, configuration: configuration), line: row.line)
    }
    facts.variants = keep(rows, of: table, once: { $0 }, problem: { .repeatedRow(firstLine: $1) })
  }

  mutating func readFieldSources(_ table: FactTable) {
    var rows = FactRows<FieldSource>(capacity: table.rows.count)
    for row in table.rows {
      let phone = table.reference(row, "phone_id", to: .phones, &collector)
      let source = table.reference(row, "source_id", to: .sources, &collector)
      guard table.required(row, "fields", &collector) != nil else { continue }
      let fields = table.list(row, "fields", &collector)
      for field in fields { checkField(field, table, row, "fields") }
      guard let phone, let source else { continue }
      rows.add(FieldSource(phone: phone, source: source, fields: fields), line: row.line)
    }
    facts.fieldSources = keep(
      rows, of: table, once: { Pair(phone: $0.phone, source: $0.source) },
      problem: { .repeatedRow(firstLine: $1) })
  }

  mutating func readConflicts(_ table: FactTable) {
    var rows = FactRows<SourceConflict>(capacity: table.rows.count)
    for row in table.rows {
      let phone = table.reference(row, "phone_id", to: .phones, &collector)
      let field = table.required(row, "field", &collector)
      if let field { checkField(field, table, row, "field") }
      let believed = table.reference(row, "believed_source_id", to: .sources, &collector)
      let rejected = table.reference(row, "rejected_source_id", to: .sources, &collector)
      let rule = table.required(row, "rule", &collector)
      guard let phone, let field, let believed, let rejected, let rule else { continue }
      let conflict = SourceConflict(
        phone: phone, field: field, believed: table.text(row, "believed") ?? "",
        believedSource: believed, rejected: table.text(row, "rejected") ?? "",
        rejectedSource: rejected, rule: rule)
      rows.add(conflict, line: row.line)
    }
    facts.conflicts = keep(rows, of: table, once: { $0 }, problem: { .repeatedRow(firstLine: $1) })
  }

  mutating func readJoins(_ table: FactTable) {
    var rows = FactRows<NameJoin>(capacity: table.rows.count)
    for row in table.rows {
      let phone = table.reference(row, "phone_id", to: .phones, &collector)
      let source = table.reference(row, "source_id", to: .sources, &collector)
      let name = table.required(row, "name_as_written", &collector)
      let rule = table.required(row, "rule", &collector)
      guard let phone, let source, let name, let rule else { continue }
      let join = NameJoin(phone: phone, source: source, nameAsWritten: name, rule: rule)
      rows.add(join, line: row.line)
    }
    facts.joins = keep(rows, of: table, once: { $0 }, problem: { .repeatedRow(firstLine: $1) })
  }

  /// Names that a field of a phone can have where sources are named for it.
  private static let fieldNames: Set<String> = Set(
    Specifications.fields.map { $0.name }
      + [
        "brand", "model", "launched", "released", "first_seen", "variants", "ram_gb",
        "storage_gb", "price_php", "price_kind", "effective_from", "effective_until",
      ])

  private mutating func checkField(
    _ name: String, _ table: FactTable, _ row: CSVRow, _ column: String
  ) {
    guard !name.isEmpty, !Self.fieldNames.contains(name) else { return }
    let nearest = NearestName.of(name, among: Self.fieldNames)
    collector.report(
      .unknownField(name, nearest: nearest), table.file, line: row.line, column: column)
  }
}

/// What a row of the sources of fields is known by.
private struct Pair: Hashable {
  let phone: String
  let source: String
}
