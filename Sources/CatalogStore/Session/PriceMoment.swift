internal import Catalog
internal import SQLite

extension PriceMoment {
  init(_ db: Database, asOf: CalendarDay?, knownOn: CalendarDay?) throws {
    let latest = try CatalogDatabase.latestDate(db)
    self.init(
      asOf: asOf, knownOn: knownOn, latest: latest,
      firstSeen: latest == nil ? try Self.firstSeen(db) : nil)
  }

  private static func firstSeen(_ db: Database) throws -> CalendarDay? {
    let text = try String.fetchOne(db, sql: "SELECT max(first_seen) FROM phone")
    return text.flatMap { PartialDate(iso: $0) }?.earliest
  }
}
