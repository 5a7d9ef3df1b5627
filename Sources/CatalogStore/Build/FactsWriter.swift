internal import Catalog
internal import SQLite

/// Writes facts into the tables of an empty catalogue, and collects those that the schema refuses.
struct FactsWriter {
  private let db: Database
  private(set) var refused: [RefusedFact] = []

  init(_ db: Database) {
    self.db = db
  }

  /// Writes everything; ``refused`` holds what was not admitted.
  mutating func write(_ facts: CatalogFacts) throws {
    try insert(Self.parentsFirst(facts.brands), into: .brands)
    let aliases = facts.brands.flatMap { brand in
      brand.aliases.enumerated().map {
        BrandAlias(brand: brand.id, position: $0.offset, alias: $0.element)
      }
    }
    try insert(aliases, into: .aliases)
    try insert(facts.brandWords, into: .brandWords)
    try insert(facts.sources, into: .sources)
    try insert(facts.readings, into: .readings)
    try insert(facts.partnerships, into: .partnerships)
    try insert(facts.phones, into: .phones)
    try insert(facts.variants, into: .variants)
    try insert(facts.prices, into: .prices)
    try insert(facts.instalments, into: .instalments)
    try insert(facts.retractions, into: .retractions)
    try insert(facts.retractedPrices, into: .retractedPrices)
    try insert(facts.fieldSources, into: .fieldSources)
    try insert(facts.conflicts, into: .conflicts)
    try insert(facts.joins, into: .joins)
    try insert(facts.guides, into: .guides)
    try insert(facts.androidVersions, into: .androidVersions)
    try insert(facts.chipsetClasses, into: .chipsetClasses)
    try insert(facts.overrides, into: .overrides)
  }

  /// Writes what is said of some phones in the place of what was; of `facts` the phones are those
  /// whose rows are new or changed, the sources new ones.
  mutating func replace(_ phones: Set<String>, by facts: CatalogFacts) throws {
    for table in [
      "variant", "price_observation", "instalment", "retraction", "retracted_price",
      "field_source", "source_conflict", "name_join",
    ] {
      let delete = try db.makeStatement(sql: "DELETE FROM \(table) WHERE phone = ?")
      for id in phones.sorted() { try delete.execute(arguments: [id]) }
    }
    try insert(facts.sources, into: .sources)
    let columns = PhoneColumns.names.dropFirst().map { "\($0) = excluded.\($0)" }
    try insert(
      facts.phones, into: .phones,
      onConflict: " ON CONFLICT (id) DO UPDATE SET \(columns.joined(separator: ", "))")
    var others = facts
    others.sources = []
    others.phones = []
    try write(others)
  }

  /// A parent is written before its sub-brands, so that the reference holds at every row.
  private static func parentsFirst(_ brands: [Brand]) -> [Brand] {
    var ordered: [Brand] = []
    var waiting = brands
    var written: Set<String> = []
    while true {
      let ready = waiting.filter { $0.parent.map(written.contains) ?? true }
      guard !ready.isEmpty else { return ordered + waiting }
      waiting.removeAll { $0.parent.map(written.contains) ?? true }
      ordered += ready
      written.formUnion(ready.map(\.id))
    }
  }

  private mutating func insert<Fact>(
    _ facts: [Fact], into table: FactTable<Fact>, onConflict: String = ""
  ) throws {
    guard let first = facts.first else { return }
    let marks = databaseQuestionMarks(count: table.values(first).count)
    let sql = "INSERT INTO \(table.target) VALUES (\(marks))\(onConflict)"
    let statement = try db.makeStatement(sql: sql)
    for fact in facts {
      do {
        try statement.execute(arguments: StatementArguments(table.values(fact)))
      } catch let error as DatabaseError where error.resultCode == .constraint {
        guard refused.count < RefusedFact.limit else { return }
        refused.append(
          RefusedFact(kind: table.kind, name: table.name(fact), reason: Self.reason(error)))
      }
    }
  }

  private static func reason(_ error: DatabaseError) -> String {
    switch error.extendedResultCode {
    case .foreignKey: "it names a brand, phone or source that is not there"
    case .primaryKey, .unique: "it is there twice"
    default: "a value is impossible (\(error.message))"
    }
  }
}
