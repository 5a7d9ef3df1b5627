package import Catalog
internal import SQLite

extension CatalogSession {
  /// The names that questions are read with; `nil` for a catalogue without prices.
  ///
  /// - Parameter asked: what of the models' names is needed, once the brands are known.
  /// - Throws: ``CatalogStoreError``.
  package func names(asked: ([Brand], [BrandWord]) -> AskedNames) throws -> CatalogNames? {
    guard let latestDay = moment.latest else { return nil }
    let brands = try FactsReader.brands(db)
    let brandWords = try FactsReader.brandWords(db)
    let asked = asked(brands, brandWords)
    return CatalogNames(
      brands: brands, brandWords: brandWords, models: try models(asked),
      modelWords: try modelWords(asked), latestDay: latestDay)
  }

  /// The names that the runs of words ask for, in the order of the phones' ids.
  private func models(_ asked: AskedNames) throws -> [ModelName] {
    let lookup = try PlaceLookup(db)
    var phones: Set<String> = []
    for run in asked.runs {
      for step in run {
        guard try lookup.hasName(step.text) else { break }
        if let reach = step.reach { phones.formUnion(try lookup.phones(step.text, reach)) }
      }
    }
    let statement = try db.makeStatement(sql: "SELECT brand, model FROM phone WHERE id = ?1")
    return try phones.sorted().compactMap { id in
      try Row.fetchCursor(statement, arguments: [id]).next().map {
        try ModelName(brand: $0.get(0), model: $0.get(1))
      }
    }
  }

  private func modelWords(_ asked: AskedNames) throws -> [ModelWord] {
    let any = try db.makeStatement(
      sql: "SELECT word, previous, brand FROM model_word WHERE word = ?1 LIMIT 1")
    let next = try db.makeStatement(
      sql: """
        SELECT word, previous, brand FROM model_word
        WHERE word = ?1 AND previous = ?2 AND brand > ?3 LIMIT 1
        """)
    func first(_ statement: Statement, _ arguments: StatementArguments) throws -> ModelWord? {
      try Row.fetchCursor(statement, arguments: arguments).next().map {
        try ModelWord(word: $0.get(0), previous: $0.get(1), brand: $0.get(2))
      }
    }
    var found = try asked.words.compactMap { try first(any, [$0]) }
    let known = Set(found.map(\.word))
    for pair in asked.pairs where known.contains(pair.word) {
      // Each brand once, however many models of it have the two words.
      var brand = ""
      while let word = try first(next, [pair.word, pair.previous, brand]) {
        found.append(word)
        brand = word.brand
      }
    }
    return found
  }
}

/// Looks up the names that have some letters and digits from one of their words on.
private struct PlaceLookup {
  private let next: Statement
  private let whole: Statement
  private let all: Statement

  init(_ db: Database) throws {
    next = try db.makeStatement(
      sql: "SELECT rest, phone FROM model_place WHERE rest >= ?1 ORDER BY rest LIMIT 1")
    whole = try db.makeStatement(
      sql: "SELECT rest, phone FROM model_place WHERE rest = ?1 AND place = 0")
    all = try db.makeStatement(
      sql: """
        SELECT rest, phone FROM model_place WHERE rest >= ?1 AND rest < ?1 || char(1114111)
        """)
  }

  func hasName(_ text: String) throws -> Bool {
    guard let row = try Row.fetchCursor(next, arguments: [text]).next() else { return false }
    let rest: String = try row.get(0)
    return rest.utf8.starts(with: text.utf8)
  }

  /// The phones of these names; of those of which only is asked whether there are any, one.
  func phones(_ text: String, _ reach: AskedNames.Step.Reach) throws -> [String] {
    let statement =
      switch reach {
      case .any: next
      case .whole: whole
      case .all: all
      }
    let rows = try Row.fetchCursor(statement, arguments: [text])
    var phones: [String] = []
    while let row = try rows.next() { phones.append(try row.get(1)) }
    return phones
  }
}
