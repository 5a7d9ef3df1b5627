public import Catalog
internal import SQLite

extension CatalogDatabase {
  /// Builds a catalogue of `facts` at `path`, replacing the file there only when the new one is
  /// whole; where anything fails, or the process is killed, the old file stays as it was.
  ///
  /// - Parameters:
  ///   - path: the file; its folder must exist.
  ///   - progress: called as each step begins.
  /// - Throws: ``CatalogStoreError``.
  ///   - marks: what is to be noted of it, for ``marks()``.
  public static func build(
    _ facts: CatalogFacts, at path: String, marks: [String: String] = [:],
    progress: ((BuildStep) -> Void)? = nil
  ) throws {
    try rebuild(at: path, progress: progress, marking: { _ in (facts, marks) })
  }

  /// As ``build(_:at:progress:)``, from what `change` makes of the catalogue that is there, while
  /// no other build can come between; `change` is given `nil` where there is no catalogue yet.
  public static func rebuild(
    at path: String, progress: ((BuildStep) -> Void)? = nil,
    _ change: (CatalogDatabase?) throws -> CatalogFacts
  ) throws {
    try rebuild(at: path, progress: progress, marking: { (try change($0), [:]) })
  }

  /// As ``rebuild(at:progress:_:)``, with what is to be noted of the catalogue for ``marks()``.
  public static func rebuild(
    at path: String, progress: ((BuildStep) -> Void)? = nil,
    marking change: (CatalogDatabase?) throws -> (CatalogFacts, [String: String])
  ) throws {
    let target = BuildFolder.resolved(path)
    let old = try replaceable(target, named: path)
    let folder = try BuildFolder(for: target, timeout: busyTimeout)
    let current = old == nil ? nil : try? CatalogDatabase.open(path: target)
    let (changed, marks) = try change(current)
    let facts = changed.sorted().classified()
    try CatalogStoreError.wrapping(path: path) {
      try write(facts, marks, to: folder.draft, progress: progress)
      progress?(.publishing)
      try foldJournals(of: target)
    }
    try folder.publish(mode: old?.mode)
  }

  /// What is at `target`; throws where it is not ours to replace.
  static func replaceable(_ target: String, named path: String) throws -> FileStatus? {
    guard let status = try FileStatus.of(target) else {
      guard !FileStatus.isLinkToNothing(target) else {
        throw CatalogStoreError.cannotWrite(
          path: path, reason: "it is a link that leads to nothing")
      }
      return nil
    }
    guard !status.isFolder else { throw CatalogStoreError.isFolder(path: path) }
    guard status.isRegular else {
      throw CatalogStoreError.cannotWrite(path: path, reason: "it is a device, a pipe or a socket")
    }
    // Replacing asks for the folder alone; whoever protected the file meant the file.
    guard status.mode & 0o222 != 0 else {
      throw CatalogStoreError.cannotWrite(path: path, reason: "it is write-protected")
    }
    guard status.size > 0 else { return status }
    do {
      _ = try open(path: target)
    } catch CatalogStoreError.notSQLite, CatalogStoreError.notCatalog {
      throw CatalogStoreError.wouldOverwrite(path: path)
    } catch CatalogStoreError.busy {
      throw CatalogStoreError.busy(path: path)
    } catch {
      // A damaged, older or newer catalogue is what building anew is for.
    }
    return status
  }

  static func write(
    _ facts: CatalogFacts, _ marks: [String: String], to draft: String,
    progress: ((BuildStep) -> Void)?
  ) throws {
    try DatabaseQueue(path: FileStatus.asFile(draft)).inDatabase { db in
      // The draft is thrown away when anything goes wrong, and synced once when it is whole.
      try db.execute(sql: "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
      try db.inTransaction {
        progress?(.facts)
        try Schema.create(in: db)
        var writer = FactsWriter(db)
        try writer.write(facts)
        guard writer.refused.isEmpty else {
          throw CatalogStoreError.refusedFacts(writer.refused)
        }
        progress?(.prices)
        try Derivation(facts).write(to: db)
        try write(marks, to: db)
        try TableSums.write(to: db)
      }
      progress?(.checks)
      try check(db, path: draft)
    }
  }

  private static func check(_ db: Database, path: String) throws {
    let damage = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)")
    guard damage == "ok" else {
      throw CatalogStoreError.damaged(path: path, detail: damage ?? "no answer")
    }
    guard try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil else {
      throw CatalogStoreError.damaged(path: path, detail: "a reference leads nowhere")
    }
  }

  /// Ends a journal that another program left beside the old file, lest SQLite take it for a
  /// journal of the new one.
  static func foldJournals(of target: String) throws {
    let suffixes = ["-wal", "-journal"]
    guard try suffixes.contains(where: { try FileStatus.of(target + $0) != nil }) else { return }
    try DatabaseQueue(path: FileStatus.asFile(target), DatabaseOptions(busyTimeout: busyTimeout))
      .inDatabase { db in
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
      }
  }
}
