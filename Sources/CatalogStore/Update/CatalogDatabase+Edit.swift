public import Catalog
internal import SQLite

extension CatalogDatabase {
  /// Of how many phones a change is written into the file as it stands; one of more is quicker
  /// built anew.
  static let editLimit = 400

  /// With more new prices than this a catalogue is quicker built anew, of however few phones.
  static let priceLimit = 10_000

  /// Changes some facts of the catalogue at `path`: in one transaction of the file as it stands
  /// where the change is of few phones, else by building it anew. Either way the file is the one
  /// that a build of the changed facts would make, and a process that is killed leaves it as it
  /// was before or after.
  ///
  /// - Parameters:
  ///   - scope: what `change` reads; what it gives back says all of the same facts.
  ///   - change: makes the new facts, and what is to be noted for ``marks()``; it runs while no
  ///     other program can change the file.
  /// - Throws: ``CatalogStoreError``, and what `change` throws.
  public static func edit(
    at path: String, _ scope: FactsScope, progress: ((BuildStep) -> Void)? = nil,
    _ change: (CatalogDatabase, CatalogFacts) throws -> (CatalogFacts, [String: String])
  ) throws {
    let target = BuildFolder.resolved(path)
    let status = try replaceable(target, named: path)
    let folder = try BuildFolder(for: target, timeout: busyTimeout)
    let database = try CatalogDatabase.open(path: target)
    let before = try database.read { try FactsReader.facts($0, scope) }
    let (after, marks) = try change(database, before)
    var all = after
    // Of a long list it need not be asked what differs, which would take much memory.
    if scope != .everything || after.prices.count - before.prices.count <= priceLimit {
      let difference = FactsDifference(from: before, to: after)
      if try difference.phones.count <= editLimit
        && database.read({ try DerivedUpdate.isPossible(difference, in: $0) })
      {
        try write(difference, after, marks, to: target, named: path)
        return
      }
      if scope != .everything {
        all = difference.applied(
          after, to: try database.read { try FactsReader.facts($0).sorted() })
      }
    }
    try CatalogStoreError.wrapping(path: path) {
      try write(all.sorted().classified(), marks, to: folder.draft, progress: progress)
      progress?(.publishing)
      try foldJournals(of: target)
    }
    try folder.publish(mode: status?.mode)
  }

  /// The facts of a scope.
  ///
  /// - Throws: ``CatalogStoreError``.
  public func facts(_ scope: FactsScope) throws -> CatalogFacts {
    try read { try FactsReader.facts($0, scope) }
  }

  private static func write(
    _ difference: FactsDifference, _ after: CatalogFacts, _ marks: [String: String],
    to target: String, named path: String
  ) throws {
    try CatalogStoreError.wrapping(path: path) {
      let queue = try DatabaseQueue(
        path: FileStatus.asFile(target), DatabaseOptions(busyTimeout: busyTimeout))
      try queue.inDatabase { db in
        try db.inTransaction(.immediate) {
          try TableSums.following(db) { try write(difference, after, marks, to: db) }
        }
      }
    }
  }

  private static func write(
    _ difference: FactsDifference, _ after: CatalogFacts, _ marks: [String: String],
    to db: Database
  ) throws {
    let classes = ChipsetClasses(try FactsReader.chipsetClasses(db))
    let changed = difference.after(after).classified(by: classes)
    let update = try DerivedUpdate(difference, in: db)
    try update.clear(db)
    var writer = FactsWriter(db)
    try writer.replace(difference.phones, by: changed)
    guard writer.refused.isEmpty else { throw CatalogStoreError.refusedFacts(writer.refused) }
    try update.write(to: db)
    try db.execute(sql: "DELETE FROM meta WHERE key LIKE 'mark.%'")
    try write(marks, to: db)
  }
}
