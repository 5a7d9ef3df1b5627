internal import Catalog
internal import GRDB

/// The day whose prices are asked for, and what was known of them by when.
struct PriceMoment: Hashable {
  let asOf: CalendarDay
  let knownOn: CalendarDay?
  /// The latest day a price was read; its prices are the ones the catalogue stores.
  let latest: CalendarDay?

  init(_ db: Database, asOf: CalendarDay?, knownOn: CalendarDay?) throws {
    let latest = try CatalogDatabase.latestDate(db)
    self.latest = latest
    self.asOf = try asOf ?? knownOn ?? latest ?? Self.firstSeen(db)
    // What was known on the latest day, or after it, is everything.
    self.knownOn = knownOn.flatMap { day in latest.map { day < $0 } ?? true ? day : nil }
  }

  /// Whether the stored prices are the ones asked for.
  var isStored: Bool { (asOf == latest || latest == nil) && knownOn == nil }

  /// The last day on which a phone without a price may have come; `nil` where all may be told.
  var listedBy: CalendarDay? {
    let last = min(asOf, knownOn ?? asOf)
    return latest.map { last < $0 } ?? false ? last : nil
  }

  private static func firstSeen(_ db: Database) throws -> CalendarDay {
    let text = try String.fetchOne(db, sql: "SELECT max(first_seen) FROM phone")
    return text.flatMap { PartialDate(iso: $0) }?.earliest ?? CalendarDay(ordinal: 0)
  }
}

extension CatalogDatabase {
  /// Runs `body` while `price_in_force` holds the prices of the moment asked for, and `value_term`
  /// their value where `withValue` is set.
  ///
  /// Another day's prices stand in temporary tables of the same names, which SQLite prefers to the
  /// stored ones, so that the same SQL answers for every day.
  func read<Value>(
    asOf: CalendarDay?, knownOn: CalendarDay?, withValue: Bool = false,
    _ body: (Database, PriceMoment) throws -> Value
  ) throws -> Value {
    try read { db in
      let moment = try PriceMoment(db, asOf: asOf, knownOn: knownOn)
      guard !moment.isStored else { return try body(db, moment) }
      try Self.shadow(["price_in_force", "phone_standing", "value_term"], in: db)
      defer {
        try? db.execute(
          sql: """
            DROP TABLE IF EXISTS temp.price_in_force;
            DROP TABLE IF EXISTS temp.phone_standing;
            DROP TABLE IF EXISTS temp.value_term
            """)
      }
      let derived = try DerivedPrices(db, withSpecifications: withValue)
      let (prices, standings) = derived.rows(on: moment.asOf, knownOn: moment.knownOn)
      try PriceRow.write(prices, into: "temp", of: db)
      try StandingRow.write(standings, into: "temp", of: db)
      if withValue {
        let values = derived.values(of: prices, standings, on: moment.asOf)
        try ValueRow.write(values, into: "temp", of: db)
      }
      return try body(db, moment)
    }
  }

  /// Makes an empty temporary table in the shape of each of these, with the same indexes.
  private static func shadow(_ tables: [String], in db: Database) throws {
    for table in tables {
      let statements = try String.fetchAll(
        db,
        sql: """
          SELECT sql FROM main.sqlite_schema WHERE tbl_name = ? AND sql IS NOT NULL
          ORDER BY type = 'index', name
          """, arguments: [table])
      for statement in statements {
        try db.execute(
          sql: statement.replacing("CREATE TABLE ", with: "CREATE TEMP TABLE ")
            .replacing(" INDEX ", with: " INDEX temp."))
      }
    }
  }
}
