import Catalog

extension PlainDataReader {
  mutating func readBrands(_ table: FactTable) {
    var rows = FactRows<Brand>(capacity: table.rows.count)
    for row in table.rows {
      let id = table.id(row, &collector)
      let name = table.required(row, "name", &collector)
      var parent: String?
      if table.text(row, "parent") != nil {
        parent = table.reference(row, "parent", to: .brands, &collector)
      }
      let aliases = table.list(row, "aliases", &collector)
      guard let id, let name else { continue }
      rows.add(Brand(id: id, name: name, parent: parent, aliases: aliases), line: row.line)
    }
    facts.brands = keep(
      rows, of: table, once: { $0.id }, problem: { .repeatedID($0.id, firstLine: $1) })
    let parents = facts.brands.indexed(by: { $0.id }, as: { $0.parent })
    for (line, brand) in zip(rows.lines, rows.values)
    where Self.isItsOwnAncestor(brand, parents) {
      collector.report(.ownParent, table.file, line: line, column: "parent")
    }
  }

  private static func isItsOwnAncestor(_ brand: Brand, _ parents: [String: String?]) -> Bool {
    var ancestor = brand.parent
    var steps = 0
    while let current = ancestor, steps <= parents.count {
      if current == brand.id { return true }
      ancestor = parents[current] ?? nil
      steps += 1
    }
    return false
  }

  mutating func readSources(_ table: FactTable) {
    var rows = FactRows<PriceSource>(capacity: table.rows.count)
    for row in table.rows {
      let id = table.id(row, &collector, isPath: true)
      let publisher = table.required(row, "publisher", &collector)
      let url = table.required(row, "url", &collector)
      if let url, !AddressForm.holds(url) {
        collector.report(.notAnAddress(url), table.file, line: row.line, column: "url")
      }
      let readOn = table.requiredDate(row, "read_on", &collector)
      guard let id, let publisher, let url, let readOn else { continue }
      rows.add(PriceSource(id: id, publisher: publisher, url: url, readOn: readOn), line: row.line)
    }
    facts.sources = keep(
      rows, of: table, once: { $0.id }, problem: { .repeatedID($0.id, firstLine: $1) })
  }

  mutating func readGuides(_ table: FactTable) {
    var rows = FactRows<Guide>(capacity: table.rows.count)
    for row in table.rows {
      let id = table.id(row, &collector)
      let title = table.required(row, "title", &collector)
      guard let id, let title else { continue }
      rows.add(Guide(id: id, title: title), line: row.line)
    }
    facts.guides = keep(
      rows, of: table, once: { $0.id }, problem: { .repeatedID($0.id, firstLine: $1) })
  }

  mutating func readPartnerships(_ table: FactTable) {
    var rows = FactRows<CameraPartnership>(capacity: table.rows.count)
    for row in table.rows {
      let brand = table.reference(row, "brand_id", to: .brands, &collector)
      let partner = table.required(row, "partner", &collector)
      let from = table.date(row, "from", &collector)
      let until = table.date(row, "until", &collector)
      checkPeriod(table, row, "until", from, until)
      let source = table.reference(row, "source_id", to: .sources, &collector)
      guard let brand, let partner, let source else { continue }
      let partnership = CameraPartnership(
        brand: brand, partner: partner, from: from, until: until,
        firstPhones: table.text(row, "first_phones") ?? "", source: source,
        series: table.list(row, "series", &collector))
      rows.add(partnership, line: row.line)
    }
    facts.partnerships = keep(
      rows, of: table, once: { $0 }, problem: { .repeatedRow(firstLine: $1) })
  }

  /// Reports a period that ends before it can have begun.
  mutating func checkPeriod(
    _ table: FactTable, _ row: CSVRow, _ column: String, _ from: PartialDate?,
    _ until: PartialDate?
  ) {
    guard let from, let until, until.latest < from.earliest else { return }
    collector.report(
      .endBeforeStart(until.iso, start: from.iso), table.file, line: row.line, column: column)
  }
}

/// The form of an address on the web.
enum AddressForm {
  /// `http://` or `https://`, a host, and no space anywhere; or `rule:` and the name of a rule by
  /// which a fact follows from others.
  static func holds(_ text: String) -> Bool {
    let bytes = text.utf8
    if text.hasPrefix("rule:") { return IDForm.holds(String(text.dropFirst(5)), isPath: false) }
    let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
    guard isWeb, let host = bytes.dropFirst(text.hasPrefix("https://") ? 8 : 7).first else {
      return false
    }
    return host != UInt8(ascii: "/") && !bytes.contains { $0 <= 0x20 || $0 == 0x7F }
  }
}
