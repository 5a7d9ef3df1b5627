internal import Catalog
internal import SQLite

/// What a session reads once, however many lists an answer is put together from.
struct KeptReads {
  private var readings: [Reading]?
  private var brandNames: [String: String]?
  private var years: [Int]?

  mutating func readings(_ db: Database) throws -> [Reading] {
    try Self.keep(&readings) { try FactsReader.readings(db) }
  }

  /// Names of brands by slug.
  mutating func brandNames(_ db: Database) throws -> [String: String] {
    try Self.keep(&brandNames) {
      let names = try FactsReader.all(db, "SELECT id, name FROM brand") {
        try ($0.get(0) as String, $0.get(1) as String)
      }
      return Dictionary(names, uniquingKeysWith: { first, _ in first })
    }
  }

  /// The years of the lists that some phones are in, earliest first.
  mutating func years(_ db: Database, of known: PhoneSelection) throws -> [Int] {
    try Self.keep(&years) {
      try FactsReader.all(db, known.phones(selecting: "DISTINCT \(PhoneSelection.listYear)")) {
        try $0.get(0) as Int
      }.sorted()
    }
  }

  private static func keep<Value>(_ value: inout Value?, _ read: () throws -> Value) rethrows
    -> Value
  {
    if let value { return value }
    let read = try read()
    value = read
    return read
  }
}
