package import Catalog
package import Interchange

/// Takes what one reader made of a file into the facts of a catalogue.
///
/// What is known stays: a phone that the catalogue has is completed where a field is unknown, and
/// its prices are added. The rows are matched with the phones as a refresh matches sources.
package struct ReaderImport: Sendable {
  /// All facts, and how many are new.
  package let merge: FactsMerge
  /// The account of the file.
  package let report: RefreshReport

  /// Name under which the known facts stand beside the file while they are matched.
  private static let known = "catalogue"

  package init(
    of reading: RankedReading, into facts: CatalogFacts, by tables: EditingTables
  ) {
    let incoming = RankedReading(
      file: reading.file, rank: max(reading.rank, .laterPages), reading: reading.reading)
    let joined = Refresh.join([Self.known(facts), incoming], by: tables)
    var report = joined.report
    report.files.removeAll { $0.name == Self.known }
    self.report = report
    merge = FactsMerge(of: Self.additions(of: joined.facts, to: facts), into: facts)
  }

  /// The phones of a catalogue as a reading that every other gives way to.
  private static func known(_ facts: CatalogFacts) -> RankedReading {
    let source = PriceSource(
      id: known, publisher: known, url: known,
      readOn: facts.phones.map(\.firstSeen).min() ?? PartialDate(CalendarDay(ordinal: 0)))
    let variants = Dictionary(grouping: facts.variants, by: \.phone)
    let names = Dictionary(facts.brands.map { ($0.id, $0.name) }) { first, _ in first }
    let keys = pageKeys(facts)
    let records = facts.phones.map { phone in
      SourceRecord(
        line: 0, nameAsWritten: "\(names[phone.brand] ?? phone.brand) \(phone.model)",
        key: keys[phone.id], brand: phone.brand, model: phone.model, launched: phone.launched,
        released: phone.released, specifications: phone.specifications,
        configurations: (variants[phone.id] ?? []).map(\.configuration), source: source)
    }
    return RankedReading(
      file: known, rank: .pagesOfLowestPrice,
      reading: SourceReading(rows: records.count, records: records))
  }

  /// The slug of each phone's own page, where a source of the catalogue is one.
  private static func pageKeys(_ facts: CatalogFacts) -> [String: String] {
    let slugs = Dictionary(
      facts.sources.compactMap { source -> (String, String)? in
        guard let slash = source.url.lastIndex(of: "/"),
          source.url[..<slash].hasSuffix("pinoytechnoguide.com/smartphones")
        else { return nil }
        return (source.id, String(source.url[source.url.index(after: slash)...]))
      }, uniquingKeysWith: { first, _ in first })
    return Dictionary(
      facts.fieldSources.compactMap { field in slugs[field.source].map { (field.phone, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What the joined facts hold that the known ones do not.
  private static func additions(of joined: CatalogFacts, to facts: CatalogFacts) -> CatalogFacts {
    let phones = Dictionary(facts.phones.map { ($0.id, $0) }) { first, _ in first }
    let brands = Set(facts.brands.map(\.id))
    var additions = CatalogFacts()
    additions.phones = joined.phones.map { phone in
      phones[phone.id].map { $0.completed(by: phone) } ?? phone
    }
    let used = Set(additions.phones.map(\.brand))
    additions.brands = joined.brands.filter { !brands.contains($0.id) && used.contains($0.id) }
    additions.variants = joined.variants
    additions.prices = joined.prices
    additions.sources = joined.sources.filter { $0.id != known }
    let told = Set(facts.fieldSources.map { [$0.phone, $0.source] })
    additions.fieldSources = joined.fieldSources.filter { field in
      field.source != known && !told.contains([field.phone, field.source])
    }
    additions.sources += rules(of: additions, beside: facts)
    additions.conflicts = joined.conflicts.filter {
      $0.believedSource != known && $0.rejectedSource != known
    }
    additions.joins = joined.joins.filter { $0.source != known }
    return additions
  }
}

extension ReaderImport {
  /// The sources of the rules by which fields of the additions follow, where they are new.
  private static func rules(
    of additions: CatalogFacts, beside facts: CatalogFacts
  ) -> [PriceSource] {
    let used = Set(additions.fieldSources.map(\.source))
    let there = Set((facts.sources + additions.sources).map(\.id))
    let day = additions.sources.map(\.readOn).max() ?? PartialDate(CalendarDay(ordinal: 0))
    return DerivationRule.allCases
      .filter { used.contains($0.sourceID) && !there.contains($0.sourceID) }
      .map { $0.source(appliedOn: day) }
  }
}

extension Phone {
  /// The phone with what is unknown of it taken from `other`.
  fileprivate func completed(by other: Phone) -> Phone {
    var phone = self
    phone.launched = launched ?? other.launched
    phone.released = released ?? other.released
    for field in Specifications.fields where field.read(phone.specifications) == nil {
      if let value = field.read(other.specifications) {
        _ = field.write(&phone.specifications, value)
      }
    }
    return phone
  }
}
