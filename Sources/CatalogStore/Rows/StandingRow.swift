internal import Catalog
internal import SQLite

/// One row of `phone_standing`: how a phone stands in time on a day.
struct StandingRow: Hashable {
  let phone: String
  let standing: PhoneStanding
  /// The year whose list the phone is in; `nil` where it is not known.
  let year: Int?
  /// Where it comes in the order of launches.
  let newest: String
  /// How many specifications are known of it.
  let known: Int
  /// Whether it has any price on the day.
  let isPriced: Bool

  init(_ phone: Phone, _ standing: PhoneStanding, isPriced: Bool) {
    self.phone = phone.id
    self.standing = standing
    let place = LaunchPlace(phone, standing.bounds)
    self.year = place.year
    self.newest = place.key
    self.known = phone.specifications.known
    self.isPriced = isPriced
  }

  static let columns = [
    "phone", "sign_of_sale", "current", "imported", "judged_by_shop", "launch_earliest",
    "launch_latest", "listed_year", "newest", "known", "priced",
  ]

  var values: [DatabaseValue] {
    [
      phone.databaseValue, standing.signOfSale?.iso.databaseValue ?? .null,
      Self.flag(standing.isCurrent), Self.flag(standing.isImported),
      Self.flag(standing.isJudgedByShop),
      standing.bounds?.earliest?.iso.databaseValue ?? .null,
      standing.bounds?.latest.iso.databaseValue ?? .null, year?.databaseValue ?? .null,
      newest.databaseValue, known.databaseValue, Self.flag(isPriced),
    ]
  }

  private static func flag(_ value: Bool) -> DatabaseValue { (value ? 1 : 0).databaseValue }

  /// Writes `rows` into `phone_standing` of `schema`: `main` or `temp`.
  static func write(_ rows: [StandingRow], into schema: String, of db: Database) throws {
    let marks = databaseQuestionMarks(count: columns.count)
    let insert = try db.makeStatement(
      sql: """
        INSERT INTO \(schema).phone_standing (\(columns.joined(separator: ", "))) VALUES (\(marks))
        """)
    for row in rows {
      try insert.execute(arguments: StatementArguments(row.values))
    }
  }

  /// The columns that ``standing(_:at:)`` reads, of a table named `standing`.
  static let list = columns[1...6].map { "standing.\($0)" }.joined(separator: ", ")
  static let count = 6

  /// Reads a standing whose columns, those of ``list``, begin at `start` of `row`.
  static func standing(_ row: Row, at start: Int) throws -> PhoneStanding {
    var bounds: LaunchBounds?
    if let latest = try row.optionalDate(start + 5) {
      bounds = LaunchBounds(
        earliest: try row.optionalDate(start + 4)?.earliest, latest: latest.earliest)
    }
    return try PhoneStanding(
      signOfSale: row.optionalDate(start), isCurrent: row.get(start + 1) as Int == 1,
      bounds: bounds, isImported: row.get(start + 2) as Int == 1,
      isJudgedByShop: row.get(start + 3) as Int == 1)
  }
}
