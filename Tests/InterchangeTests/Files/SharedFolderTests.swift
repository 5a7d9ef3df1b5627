import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite struct `Files that are put together into a folder` {
  let folder: TemporaryFolder
  private let lists: String

  init() throws {
    folder = try TemporaryFolder()
    lists = "\(folder.path)/lists"
  }

  private func text(_ name: String) -> String? { folder.text("lists/\(name)") }

  @Test func `stand there together, beside the files of others`() throws {
    try AtomicFile.createFolder(lists)
    try folder.write("theirs", to: "lists/notes.txt")
    try folder.write("old", to: "lists/a.csv")
    try folder.write("same", to: "lists/b.csv")
    var files = try SharedFolder(lists)
    try files.add("a.csv", Array("new".utf8))
    try files.add("b.csv", Array("same".utf8))
    try files.add("c.csv", Array("first".utf8))
    #expect(text("a.csv") == "old" && text("c.csv") == nil)
    let changes = try files.put()
    #expect(changes == [.replaced, .unchanged, .created])
    #expect(text("a.csv") == "new" && text("c.csv") == "first" && text("notes.txt") == "theirs")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: lists).sorted()
        == ["a.csv", "b.csv", "c.csv", "notes.txt"])
  }

  @Test func `are gone where they are not put`() throws {
    do {
      var files = try SharedFolder(lists)
      try files.add("a.csv", [1])
      #expect(try FileManager.default.contentsOfDirectory(atPath: lists).count == 1)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: lists) == [])
  }

  @Test func `of a process that was killed are removed by the next`() throws {
    try AtomicFile.createFolder("\(lists)/.presyo-new-2000000000")
    try AtomicFile.createFolder("\(lists)/.presyo-new-1")
    try folder.write("left", to: "lists/.presyo-new-2000000000/0")
    var files = try SharedFolder(lists)
    try files.add("a.csv", [1])
    _ = try files.put()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: lists).sorted()
        == [".presyo-new-1", "a.csv"])
  }

  @Test(arguments: ["../x", "a/b", "..", ".", "", "/x"])
  func `lie in it and nowhere else`(name: String) throws {
    var files = try SharedFolder(lists)
    var refused: FileError?
    do throws(FileError) { try files.add(name, [1]) } catch { refused = error }
    #expect(refused?.code == EXDEV)
    #expect(folder.names == ["lists"])
  }

  @Test func `say what stands where one cannot be put`() throws {
    var files = try SharedFolder(lists)
    for name in ["a", "b", "c"] { try files.add(name, [1]) }
    try AtomicFile.createFolder("\(lists)/b")
    var told: String?
    do { _ = try files.put() } catch let error as PartlyPut { told = error.message }
    #expect(
      told
        == "cannot write \(lists)/b: a folder of that name is in the way; choose another name. "
        + "1 of 3 files are new, the others as they were.")
  }
}
