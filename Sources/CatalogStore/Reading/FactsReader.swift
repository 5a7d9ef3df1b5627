internal import Catalog
internal import SQLite

/// Reads facts back from the tables, in whatever order SQLite gives them.
enum FactsReader {
  /// All facts, without what was made to follow from them.
  static func facts(_ db: Database) throws -> CatalogFacts {
    var facts = CatalogFacts()
    facts.brands = try brands(db)
    facts.partnerships = try all(
      db,
      "SELECT brand, partner, begun, ended, first_phones, source, series FROM camera_partnership"
    ) {
      let series: String = try $0.get(6)
      return try CameraPartnership(
        brand: $0.get(0), partner: $0.get(1), from: $0.optionalDate(2), until: $0.optionalDate(3),
        firstPhones: $0.get(4), source: $0.get(5),
        series: series.split(separator: "|").map(String.init))
    }
    facts.phones = try phones(db)
    facts.variants = try variants(db)
    facts.prices = try observations(db)
    facts.instalments = try instalments(db)
    facts.retractions = try retractions(db)
    facts.retractedPrices = try retractedPrices(db)
    facts.sources = try sources(db)
    facts.readings = try readings(db)
    facts.fieldSources = try fieldSources(db)
    facts.conflicts = try conflicts(db)
    facts.joins = try joins(db)
    facts.guides = try all(db, "SELECT id, title FROM guide") {
      try Guide(id: $0.get(0), title: $0.get(1))
    }
    facts.androidVersions = try androidVersions(db)
    facts.chipsetClasses = try chipsetClasses(db)
    facts.brandWords = try brandWords(db)
    facts.overrides = try overrides(db)
    return facts.unclassified()
  }

  static func androidVersions(_ db: Database) throws -> [AndroidVersion] {
    try all(db, "SELECT number, released, url FROM android_version") {
      try AndroidVersion(
        number: $0.number(0, within: AndroidVersion.numbers), released: $0.date(1), url: $0.get(2))
    }
  }

  static func chipsetClasses(_ db: Database) throws -> [ChipsetClass] {
    try all(db, "SELECT chipset, level FROM chipset_class") {
      try ChipsetClass(chipset: $0.get(0), level: $0.number(1, within: ChipsetClass.levels))
    }
  }

  static func brandWords(_ db: Database) throws -> [BrandWord] {
    try all(db, "SELECT brand, kind, word FROM brand_word ORDER BY brand, kind, word") {
      let kind: String = try $0.get(1)
      guard let known = BrandWord.Kind(rawValue: kind) else { throw UnreadableValue(value: kind) }
      return try BrandWord(brand: $0.get(0), kind: known, word: $0.get(2))
    }
  }

  static func overrides(_ db: Database) throws -> [FactOverride] {
    try all(
      db,
      "SELECT corrected_table, corrected_id, field, value, source, reason FROM fact_override"
    ) {
      try FactOverride(
        table: $0.get(0), id: $0.get(1), field: $0.get(2), value: $0.get(3), source: $0.get(4),
        reason: $0.get(5))
    }
  }

  static func brands(_ db: Database) throws -> [Brand] {
    var aliases: [String: [String]] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT brand, alias FROM brand_alias ORDER BY brand, position")
    while let row = try rows.next() {
      try aliases[row.get(0), default: []].append(row.get(1))
    }
    return try all(db, "SELECT id, name, parent FROM brand ORDER BY id") {
      try Brand(
        id: $0.get(0), name: $0.get(1), parent: $0.get(2), aliases: aliases[$0.get(0)] ?? [])
    }
  }

  static func phones(_ db: Database) throws -> [Phone] {
    try all(db, "SELECT \(PhoneColumns.list) FROM phone") { try PhoneColumns.phone($0) }
  }

  /// The phones, or those of one brand, by their names and dates alone.
  static func dates(_ db: Database, ofBrand brand: String? = nil) throws -> [Phone] {
    let sql = "SELECT id, brand, model, launched, released, first_seen FROM phone"
    let limited = QueryStatement(
      sql: brand == nil ? sql : sql + " WHERE brand = ?1",
      parameters: brand.map { [.text($0)] } ?? [])
    return try all(db, limited) {
      try Phone(
        id: $0.get(0), brand: $0.get(1), model: $0.get(2), launched: $0.optionalDate(3),
        released: $0.optionalDate(4), firstSeen: $0.date(5))
    }
  }

  static func variants(_ db: Database, of phone: String? = nil) throws -> [Variant] {
    try all(db, "SELECT phone, ram_gb, storage_gb FROM variant", of: phone) {
      try Variant(
        phone: $0.get(0), configuration: $0.configuration(1))
    }
  }

  static func observations(
    _ db: Database, of phone: String? = nil
  ) throws -> [PriceObservation] {
    try all(
      db, "SELECT \(ObservationColumns.list) FROM price_observation", of: phone,
      ObservationColumns.observation)
  }

  static func retractions(_ db: Database, of phone: String? = nil) throws -> [Retraction] {
    try all(
      db,
      "SELECT phone, ram_gb, storage_gb, centavos, source, reason, retracted_on FROM retraction",
      of: phone
    ) {
      try Retraction(
        phone: $0.get(0), configuration: $0.configuration(1),
        amount: $0.amount(3), source: $0.get(4), reason: $0.get(5),
        retractedOn: $0.date(6))
    }
  }

  static func instalments(_ db: Database, of phone: String? = nil) throws -> [Instalment] {
    try all(
      db,
      "SELECT phone, ram_gb, storage_gb, centavos, months, observed_on, source FROM instalment",
      of: phone
    ) {
      try Instalment(
        phone: $0.get(0), configuration: $0.configuration(1),
        monthly: $0.amount(3), months: $0.number(4, in: Instalment.lengths), observedOn: $0.date(5),
        source: $0.get(6))
    }
  }

  static func retractedPrices(
    _ db: Database, of phone: String? = nil
  ) throws -> [PriceObservation] {
    try all(
      db, "SELECT \(ObservationColumns.list) FROM retracted_price", of: phone,
      ObservationColumns.observation)
  }

  static func sources(_ db: Database) throws -> [PriceSource] {
    try all(db, "SELECT id, publisher, url, read_on FROM source", source)
  }

  static func readings(_ db: Database) throws -> [Reading] {
    try all(db, "SELECT id, publisher, read_on, kind, complete, until FROM reading") { row in
      let kind: String = try row.get(3)
      guard let known = ReadingKind(rawValue: kind) else { throw UnreadableValue(value: kind) }
      return try Reading(
        id: row.get(0), publisher: row.get(1), readOn: row.optionalDate(2), kind: known,
        isComplete: row.get(4) as Int == 1, until: row.optionalDate(5))
    }
  }

  /// The sources that name a phone without a price, by phone.
  static func naming(_ db: Database, of phone: String? = nil) throws -> [String: [String]] {
    var naming: [String: [String]] = [:]
    for table in ["field_source", "name_join"] {
      let pairs = try all(db, "SELECT phone, source FROM \(table)", of: phone) {
        try ($0.get(0) as String, $0.get(1) as String)
      }
      for (phone, source) in pairs { naming[phone, default: []].append(source) }
    }
    return naming
  }

  static func source(_ row: Row) throws -> PriceSource {
    try PriceSource(id: row.get(0), publisher: row.get(1), url: row.get(2), readOn: row.date(3))
  }

  static func fieldSources(_ db: Database, of phone: String? = nil) throws -> [FieldSource] {
    try all(db, "SELECT phone, source, fields FROM field_source", of: phone) {
      let fields: String = try $0.get(2)
      return try FieldSource(
        phone: $0.get(0), source: $0.get(1), fields: fields.split(separator: " ").map(String.init))
    }
  }

  static func joins(_ db: Database, of phone: String? = nil) throws -> [NameJoin] {
    try all(db, "SELECT phone, source, name_as_written, rule FROM name_join", of: phone) {
      try NameJoin(phone: $0.get(0), source: $0.get(1), nameAsWritten: $0.get(2), rule: $0.get(3))
    }
  }

  static func conflicts(_ db: Database, of phone: String? = nil) throws -> [SourceConflict] {
    try all(db, conflictRows, of: phone, conflict)
  }

  static let conflictRows = """
    SELECT phone, field, believed, believed_source, rejected, rejected_source, rule \
    FROM source_conflict
    """

  static func conflict(_ row: Row) throws -> SourceConflict {
    try SourceConflict(
      phone: row.get(0), field: row.get(1), believed: row.get(2), believedSource: row.get(3),
      rejected: row.get(4), rejectedSource: row.get(5), rule: row.get(6))
  }

  /// Every row of `sql`, or those of one phone, made into a value.
  static func all<Value>(
    _ db: Database, _ sql: String, of phone: String? = nil, _ make: (Row) throws -> Value
  ) throws -> [Value] {
    let rows =
      if let phone {
        try Row.fetchCursor(db, sql: sql + " WHERE phone = ?", arguments: [phone])
      } else {
        try Row.fetchCursor(db, sql: sql)
      }
    var values: [Value] = []
    while let row = try rows.next() { values.append(try make(row)) }
    return values
  }

  /// Every row of `statement`, made into a value.
  static func all<Value>(
    _ db: Database, _ statement: QueryStatement, _ make: (Row) throws -> Value
  ) throws -> [Value] {
    let rows = try Row.fetchCursor(db, sql: statement.sql, arguments: statement.arguments)
    var values: [Value] = []
    while let row = try rows.next() { values.append(try make(row)) }
    return values
  }
}
