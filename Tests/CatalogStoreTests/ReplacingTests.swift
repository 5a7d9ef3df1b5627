import Catalog
import Foundation
import Testing

@testable import CatalogStore

@Suite struct `Only a file of ours, or nothing, is replaced` {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func refusal(at path: String) -> CatalogStoreError? {
    do {
      try CatalogDatabase.build(FactsBuilder.sample, at: path)
      return nil
    } catch {
      return error as? CatalogStoreError
    }
  }

  @Test func `a pipe stays a pipe`() throws {
    let path = folder.file("pipe")
    #expect(mkfifo(path, 0o600) == 0)
    #expect(
      refusal(at: path)
        == .cannotWrite(path: path, reason: "it is a device, a pipe or a socket"))
    #expect(try #require(try FileStatus.of(path)).isRegular == false)
  }

  @Test func `a link that leads to nothing stays`() throws {
    let path = folder.file("link")
    #expect(symlink(folder.file("nowhere/at/all"), path) == 0)
    #expect(
      refusal(at: path)
        == .cannotWrite(path: path, reason: "it is a link that leads to nothing"))
    #expect(FileStatus.isLinkToNothing(path))
  }

  @Test func `a catalogue that somebody protected stays as it is`() throws {
    _ = try folder.catalog(of: FactsBuilder.sample)
    let path = folder.file("catalog.sqlite")
    #expect(chmod(path, 0o444) == 0)
    let before = try folder.bytes(of: "catalog.sqlite")
    #expect(
      refusal(at: path) == .cannotWrite(path: path, reason: "it is write-protected"))
    #expect(try folder.bytes(of: "catalog.sqlite") == before)
  }

  @Test(arguments: [":memory:", "file:x?mode=memory"])
  func `a file may have a name that SQLite takes for something else`(name: String) throws {
    let path = FileStatus.asFile(name)
    #expect(path == "./" + name)
    try CatalogDatabase.build(FactsBuilder.sample, at: folder.file(name))
    #expect(
      try CatalogDatabase.open(path: folder.file(name)).facts() == FactsBuilder.sample.sorted())
    #expect(folder.names == [name])
  }
}
