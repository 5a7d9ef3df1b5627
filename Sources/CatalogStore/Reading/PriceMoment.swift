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
  /// Runs `body` while `price_in_force` holds the prices of the moment asked for.
  ///
  /// Another day's prices stand in a temporary table of the same name, which SQLite prefers to the
  /// stored one, so that the same SQL answers for every day.
  func read<Value>(
    asOf: CalendarDay?, knownOn: CalendarDay?, _ body: (Database, PriceMoment) throws -> Value
  ) throws -> Value {
    try read { db in
      let moment = try PriceMoment(db, asOf: asOf, knownOn: knownOn)
      guard !moment.isStored else { return try body(db, moment) }
      try db.execute(
        sql: """
          CREATE TEMP TABLE price_in_force AS SELECT * FROM main.price_in_force WHERE 0;
          CREATE INDEX temp.price_in_force_by_phone ON price_in_force (phone);
          CREATE INDEX temp.price_in_force_of_day ON price_in_force (centavos, phone);
          """)
      defer { try? db.execute(sql: "DROP TABLE IF EXISTS temp.price_in_force") }
      let rows = try DerivedPrices(db).rows(on: moment.asOf, knownOn: moment.knownOn)
      try DerivedPrices.write(rows, into: "temp", of: db)
      return try body(db, moment)
    }
  }
}
