public import Catalog
internal import SQLite

/// One read of a catalogue: a transaction at one moment, whose prices are derived once, by the
/// first question that needs them.
///
/// Another day's prices stand in temporary tables of the same names, which SQLite prefers to the
/// stored ones, so that the same SQL answers for every day.
public final class CatalogSession {
  let db: Database
  let moment: PriceMoment
  private let path: String
  var kept = KeptReads()
  private var derived: Derived?

  init(_ db: Database, path: String, asOf: CalendarDay?, knownOn: CalendarDay?) throws {
    self.db = db
    self.path = path
    self.moment = try PriceMoment(db, asOf: asOf, knownOn: knownOn)
  }

  /// The day whose prices are asked for.
  public var asOf: CalendarDay { moment.asOf }

  /// Runs `body`, with every error turned into a ``CatalogStoreError``.
  package func reading<Value>(
    _ body: (CatalogSession) throws -> Value
  ) throws(CatalogStoreError) -> Value {
    do {
      return try CatalogStoreError.wrapping(path: path) { try body(self) }
    } catch let error as CatalogStoreError {
      throw error
    } catch {
      throw .inputOutput(path: path, detail: "\(error)")
    }
  }

  /// Of which phones the temporary tables hold what is true of the moment.
  private enum Derived: Equatable {
    case all
    /// Of those that meet the conditions of a query on what a phone is.
    case meeting(BudgetQuery)
  }

  /// Makes `price_in_force`, `phone_standing` and `offer` hold what is true of the moment.
  ///
  /// - Parameter query: of the phones alone that meet its conditions; `nil` for all. A session
  ///   that is asked about others too derives all.
  func derive(for query: BudgetQuery? = nil) throws {
    guard !moment.isStored, derived != .all else { return }
    let wanted = query.map { Derived.meeting(Self.lasting($0)) } ?? .all
    guard derived != wanted else { return }
    let isFirst = derived == nil
    end()
    try derive(isFirst ? wanted : .all)
  }

  private func derive(_ wanted: Derived) throws {
    let facts =
      switch wanted {
      case .all: try DerivedPrices(db)
      case .meeting(let query):
        try DerivedPrices(db, of: PhoneSelection(query, knownOn: nil), in: self)
      }
    try shadow(Self.derivedTables)
    let series = try series(of: facts.phones, knownOn: moment.knownOn)
    try facts.rows(on: moment.asOf, knownOn: moment.knownOn, series: series)
      .write(into: "temp", of: db)
    derived = wanted
  }

  /// What a query asks of a phone that does not depend on a day.
  private static func lasting(_ query: BudgetQuery) -> BudgetQuery {
    var lasting = query
    lasting.price = .any
    lasting.ramGB = nil
    lasting.storageGB = nil
    lasting.launched = nil
    lasting.uses = []
    lasting.sort = nil
    lasting.limit = nil
    lasting.models = []
    return lasting
  }

  private static let derivedTables = ["price_in_force", "phone_standing", "offer"]

  /// Takes the temporary tables away.
  func end() {
    guard derived != nil else { return }
    for table in Self.derivedTables { try? db.execute(sql: "DROP TABLE IF EXISTS temp.\(table)") }
    derived = nil
  }

  /// Makes an empty temporary table in the shape of each of these, with the same indexes.
  private func shadow(_ tables: [String]) throws {
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

extension CatalogDatabase {
  /// Runs `body` in one transaction at one moment.
  ///
  /// - Parameters:
  ///   - asOf: the day whose prices are asked for; `nil` is the latest day a price was read.
  ///   - knownOn: leaves out what was read after that day.
  /// - Throws: ``CatalogStoreError``, and what `body` throws.
  public func session<Value>(
    asOf: CalendarDay? = nil, knownOn: CalendarDay? = nil,
    _ body: (CatalogSession) throws -> Value
  ) throws -> Value {
    try read { db in
      let session = try CatalogSession(db, path: path, asOf: asOf, knownOn: knownOn)
      defer { session.end() }
      return try body(session)
    }
  }
}
