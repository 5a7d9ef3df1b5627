internal import Catalog
internal import SQLite

/// The rows of `phone_word`, `model_word` and `model_place` of one phone.
struct WordRows {
  /// By table, each row once.
  let values: [String: [[DatabaseValue]]]

  init(_ phone: Phone, brand: Brand?, parent: Brand?) {
    let id = phone.id.databaseValue
    func rows(_ kind: String, _ names: NameWords) -> [[DatabaseValue]] {
      names.words.map { [kind.databaseValue, $0.databaseValue, id] }
    }
    let words = ModelWord.of(ModelName(brand: phone.brand, model: phone.model))
    let pairs = words.indices.filter { words.firstIndex(of: words[$0]) == $0 }.map { place in
      let word = words[place]
      return [word.word, word.previous, word.brand].map(\.databaseValue) + [id]
    }
    let spelling = ModelSpelling(phone.model)
    let places = spelling.starts.indices.map { place in
      [spelling.rest(from: place).databaseValue, place.databaseValue, id]
    }
    values = [
      "phone_word": rows("name", NameWords(phone, brand: brand, parent: parent))
        + rows("chipset", NameWords(chipsetOf: phone)),
      "model_word": pairs, "model_place": places,
    ]
  }

  static let columns: [(table: String, columns: [String])] = [
    ("phone_word", ["kind", "word", "phone"]),
    ("model_word", ["word", "previous", "brand", "phone"]),
    ("model_place", ["rest", "place", "phone"]),
  ]

  /// Writes the words of phones.
  static func write(_ phones: [WordRows], to db: Database) throws {
    for (table, columns) in Self.columns {
      let marks = databaseQuestionMarks(count: columns.count)
      let insert = try db.makeStatement(
        sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
      for phone in phones {
        for row in phone.values[table] ?? [] {
          try insert.execute(arguments: StatementArguments(row))
        }
      }
    }
  }

  /// Takes the words of phones away.
  static func delete(_ phones: [WordRows], from db: Database) throws {
    for (table, columns) in Self.columns {
      let conditions = columns.map { "\($0) = ?" }.joined(separator: " AND ")
      let delete = try db.makeStatement(sql: "DELETE FROM \(table) WHERE \(conditions)")
      for phone in phones {
        for row in phone.values[table] ?? [] {
          try delete.execute(arguments: StatementArguments(row))
        }
      }
    }
  }

  /// The words of phones, whose brands are among these.
  static func of(_ phones: [Phone], among brands: [Brand]) -> [WordRows] {
    let brands = Dictionary(brands.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return phones.map { phone in
      let brand = brands[phone.brand]
      return WordRows(phone, brand: brand, parent: brand?.parent.flatMap { brands[$0] })
    }
  }
}
