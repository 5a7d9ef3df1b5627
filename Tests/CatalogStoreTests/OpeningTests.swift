import Catalog
import CatalogStore
import Foundation
import SQLite
import Testing

@Suite struct `Opening a catalogue` {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func refusal(of path: String) -> CatalogStoreError? {
    do {
      _ = try CatalogDatabase.open(path: path)
      return nil
    } catch {
      return error as? CatalogStoreError
    }
  }

  @Test func `a path where nothing is says so, and nothing is created`() {
    let path = folder.file("none.sqlite")
    #expect(refusal(of: path) == .noSuchFile(path: path))
    #expect(folder.names == [])
  }

  @Test func `a path below a file is no such file`() throws {
    try folder.write(Data(), to: "file")
    let path = folder.file("file/none.sqlite")
    #expect(refusal(of: path) == .noSuchFile(path: path))
  }

  @Test func `a folder is refused`() {
    #expect(refusal(of: folder.path) == .isFolder(path: folder.path))
  }

  @Test(arguments: ["", "not a database", String(repeating: "id,name\n", count: 2000)])
  func `a file that is not SQLite is refused`(content: String) throws {
    try folder.write(Data(content.utf8), to: "file")
    #expect(refusal(of: folder.file("file")) == .notSQLite(path: folder.file("file")))
    #expect(try folder.bytes(of: "file") == Data(content.utf8))
  }

  @Test func `an SQLite file of another program is refused`() throws {
    let path = folder.file("other.sqlite")
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE t (a)") }
    #expect(refusal(of: path) == .notCatalog(path: path))
  }

  @Test(arguments: [(1, false), (99, true)])
  func `a catalogue of another version is refused`(version: Int, isNewer: Bool) throws {
    _ = try folder.catalog(of: FactsBuilder.sample)
    let path = folder.file("catalog.sqlite")
    try DatabaseQueue(path: path).inDatabase {
      try $0.execute(sql: "PRAGMA user_version = \(version)")
    }
    let supported = 12
    #expect(
      refusal(of: path)
        == (isNewer
          ? .newerVersion(path: path, version: version, supported: supported)
          : .olderVersion(path: path, version: version, supported: supported)))
  }

  @Test func `a catalogue cut short is refused as damaged, or answers with that error`() throws {
    _ = try folder.catalog(of: FactsBuilder.sample)
    let whole = try folder.bytes(of: "catalog.sqlite")
    for length in stride(from: 100, to: whole.count, by: 4096) {
      try folder.write(whole.prefix(length), to: "cut.sqlite")
      do {
        _ = try CatalogDatabase.open(path: folder.file("cut.sqlite")).facts()
        Issue.record("\(length) bytes of \(whole.count) were read as a whole catalogue")
      } catch let error as CatalogStoreError {
        switch error {
        case .damaged, .notSQLite: break
        default: Issue.record("\(length) bytes: \(error)")
        }
      }
    }
  }

  @Test func `opening and asking leaves the file as it was and nothing beside it`() throws {
    let catalog = try folder.catalog(of: FactsBuilder.sample)
    let before = try folder.bytes(of: "catalog.sqlite")
    _ = try catalog.find(BudgetQuery(), asOf: day("2024-02-01"), knownOn: day("2024-03-24"))
    _ = try catalog.verify()
    #expect(try folder.bytes(of: "catalog.sqlite") == before)
    #expect(folder.names == ["catalog.sqlite"])
  }

  @Test func `a file that may not be read says so`() throws {
    guard getuid() != 0 else { return }
    _ = try folder.catalog(of: FactsBuilder.sample)
    let path = folder.file("catalog.sqlite")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    #expect(refusal(of: path) == .unreadable(path: path, reason: "permission denied"))
  }
}
