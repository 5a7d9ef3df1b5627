import Foundation
import Interchange
import TestSupport
import Testing

@Suite("A folder that the program made itself")
struct OwnedFolderTests {
  private func write(_ files: [String: String], to folder: String) throws -> OwnedFolder.Changes {
    try OwnedFolder.write(
      files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }, to: folder)
  }

  @Test("is written whole, and again only where bytes change")
  func changes() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path + "/new/site"
    let first = try write(["a/index.html": "one", "b.txt": "two"], to: folder)
    #expect(first.created == 2)
    let again = try write(["a/index.html": "one", "b.txt": "two"], to: folder)
    #expect(again.unchanged == 2 && again.created + again.replaced + again.removed == 0)
    let third = try write(["a/index.html": "One", "b.txt": "two", "c/d/e.txt": "3"], to: folder)
    #expect(third.created == 1 && third.replaced == 1 && third.unchanged == 1)
    #expect(temporary.text("new/site/a/index.html") == "One")
  }

  @Test("loses what is no longer part of it, with the folders that this leaves empty, and no more")
  func removal() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path + "/site"
    _ = try write(["a/b/c.txt": "1", "d.txt": "2"], to: folder)
    try temporary.write("mine", to: "site/note.txt")
    let changes = try write(["d.txt": "2"], to: folder)
    #expect(changes.removed == 1)
    #expect(!FileManager.default.fileExists(atPath: folder + "/a"))
    #expect(temporary.text("site/note.txt") == "mine")
  }

  @Test("is refused where it holds files of somebody else")
  func refusal() throws {
    let temporary = try TemporaryFolder()
    try temporary.write("mine", to: "note.txt")
    #expect {
      _ = try write(["a.txt": "1"], to: temporary.path)
    } throws: { error in
      (error as? FileError)?.cause == .notEmpty
    }
    #expect(temporary.names == ["note.txt"])
  }

  @Test("stays as it was where a file cannot be written, and nothing is left beside it")
  func failure() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path + "/site"
    _ = try write(["a.txt": "1", "b.txt": "2"], to: folder)
    // A folder in the place of a file, put there by somebody.
    try FileManager.default.createDirectory(
      atPath: folder + "/z.txt/inner", withIntermediateDirectories: true)
    #expect(throws: FileError.self) {
      _ = try write(["a.txt": "changed", "b.txt": "2", "z.txt": "3"], to: folder)
    }
    #expect(temporary.text("site/a.txt") == "1")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == [".presyo-site", "a.txt", "b.txt", "z.txt"])
  }

  @Test("never removes what a line of its list names outside of it")
  func list() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path + "/site"
    _ = try write(["a.txt": "1"], to: folder)
    try temporary.write("mine", to: "note.txt")
    try temporary.write("head\n../note.txt\n/etc/hostname\na.txt\n", to: "site/.presyo-site")
    _ = try write(["b.txt": "2"], to: folder)
    #expect(temporary.text("note.txt") == "mine")
    #expect(temporary.text("site/a.txt") == nil)
  }

  @Test("does not follow a link that leads out of it")
  func links() throws {
    let temporary = try TemporaryFolder()
    let folder = temporary.path + "/site"
    _ = try write(["a/x.txt": "1"], to: folder)
    try FileManager.default.createDirectory(
      atPath: temporary.path + "/other", withIntermediateDirectories: true)
    try temporary.write("mine", to: "other/x.txt")
    try FileManager.default.removeItem(atPath: folder + "/a")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/a", withDestinationPath: temporary.path + "/other")
    _ = try write(["b.txt": "2"], to: folder)
    #expect(temporary.text("other/x.txt") == "mine")
    #expect(throws: FileError.self) { _ = try write(["a/x.txt": "new"], to: folder) }
    #expect(temporary.text("other/x.txt") == "mine")
  }

  @Test func `a folder in which only a killed process left something is taken`() throws {
    let temporary = try TemporaryFolder()
    let site = "\(temporary.path)/site"
    try AtomicFile.createFolder("\(site)/.presyo-new-2000000000")
    #expect(try OwnedFolder.write([("a.html", [1])], to: site).created == 1)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site).sorted()
        == [OwnedFolder.listName, "a.html"])
  }

  @Test(arguments: ["../x", "a//b", "/x"])
  func `a path that leads out of the folder is refused`(path: String) throws {
    let temporary = try TemporaryFolder()
    let site = "\(temporary.path)/site"
    #expect(throws: FileError(.write, "\(site)/\(path)", code: EXDEV)) {
      _ = try OwnedFolder.write([(path, [1])], to: site)
    }
  }
}
