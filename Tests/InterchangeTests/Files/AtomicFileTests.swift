import Foundation
import TestSupport
import Testing

@testable import Interchange

@Suite struct AtomicFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `a file is created, left alone, and replaced`() throws {
    let path = "\(folder.path)/a.csv"
    #expect(try AtomicFile.write(Array("one".utf8), to: path) == .created)
    let before = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    #expect(try AtomicFile.write(Array("one".utf8), to: path) == .unchanged)
    let after = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    #expect(before == after)
    #expect(try AtomicFile.write(Array("two".utf8), to: path) == .replaced)
    #expect(folder.text("a.csv") == "two")
    #expect(folder.names == ["a.csv"])
  }

  @Test func `an empty file and a large one are written whole`() throws {
    let large = [UInt8](repeating: 0x61, count: 3_000_000)
    try AtomicFile.write([], to: "\(folder.path)/empty")
    try AtomicFile.write(large, to: "\(folder.path)/large")
    #expect(try FileBytes.read("\(folder.path)/empty") == [])
    #expect(try FileBytes.read("\(folder.path)/large") == large)
  }

  @Test(arguments: [true, false])
  func `a full disk leaves the old file whole and nothing beside it`(isNameless: Bool) throws {
    let path = "\(folder.path)/a.csv"
    try folder.write("old", to: "a.csv")
    var writes = 0
    let error = #expect(throws: FileError.self) {
      _ = try StagedFile(Array("new content".utf8), for: path, isNameless: isNameless) {
        file, bytes in
        writes += 1
        guard writes == 1 else {
          errno = ENOSPC
          return -1
        }
        return write(file, bytes.baseAddress, 3)
      }
    }
    #expect(
      error?.message
        == "cannot write \(path): the disk is full; what stood there before is still whole.")
    #expect(folder.text("a.csv") == "old")
    #expect(folder.names == ["a.csv"])
  }

  @Test(arguments: [true, false], [true, false])
  func `a staged file appears only when it is committed`(isNameless: Bool, replacing: Bool) throws {
    if replacing { try folder.write("old", to: "a.csv") }
    let path = "\(folder.path)/a.csv"
    do {
      _ = try StagedFile(Array("lost".utf8), for: path, isNameless: isNameless)
    }
    #expect(folder.names == (replacing ? ["a.csv"] : []))
    let staged = try StagedFile(Array("new".utf8), for: path, isNameless: isNameless)
    #expect(folder.text("a.csv") == (replacing ? "old" : nil))
    try staged.commit(replacing: replacing)
    #expect(folder.text("a.csv") == "new")
    #expect(folder.names == ["a.csv"])
  }

  @Test func `an interrupted write is taken up again`() throws {
    var writes = 0
    let staged = try StagedFile(Array("whole".utf8), for: "\(folder.path)/a") { file, bytes in
      writes += 1
      if writes == 2 {
        errno = EINTR
        return -1
      }
      return write(file, bytes.baseAddress, 1)
    }
    try staged.commit(replacing: false)
    #expect(folder.text("a") == "whole")
  }

  @Test func `of several files none is put in place when one cannot be written`() throws {
    try folder.write("old", to: "a")
    #expect(throws: FileError.self) {
      try AtomicFile.write([
        ("\(folder.path)/a", Array("new".utf8)), ("\(folder.path)/none/b", Array("new".utf8)),
      ])
    }
    #expect(folder.text("a") == "old")
    #expect(folder.names == ["a"])
  }

  @Test func `a replaced file keeps its permissions and its link`() throws {
    try folder.write("old", to: "a")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: "\(folder.path)/a")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/b", withDestinationPath: "a")
    #expect(try AtomicFile.write(Array("new".utf8), to: "\(folder.path)/b") == .replaced)
    #expect(folder.text("a") == "new")
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.path)/a")
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(folder.names == ["a", "b"])
  }

  @Test func `a device takes bytes and stays a device`() throws {
    #expect(try AtomicFile.write([1, 2], to: "/dev/null") == .replaced)
    #expect(try FileBytes.read("/dev/null") == [])
  }

  @Test func `folders are created with those they lie in`() throws {
    try AtomicFile.createFolder("\(folder.path)/x/y/z/")
    try AtomicFile.createFolder("\(folder.path)/x/y")
    #expect(try AtomicFile.write([1], to: "\(folder.path)/x/y/z/a") == .created)
    try folder.write("", to: "file")
    #expect(throws: FileError(.write, "\(folder.path)/file", code: ENOTDIR)) {
      try AtomicFile.createFolder("\(folder.path)/file")
    }
  }

  @Test func `what cannot be read or written says why in one sentence`() throws {
    #expect(throws: FileError(.read, "\(folder.path)/none", code: ENOENT)) {
      try FileBytes.read("\(folder.path)/none")
    }
    #expect(throws: FileError(.read, folder.path, code: EISDIR)) {
      try FileBytes.read(folder.path)
    }
    #expect(throws: FileError(.write, folder.path, code: EISDIR)) {
      try AtomicFile.write([1], to: folder.path)
    }
  }

  @Test(arguments: [
    (FileError.Operation.read, ENOENT, "cannot read f: it does not exist; check the path."),
    (.write, ENOENT, "cannot write f: its folder does not exist; check the path."),
    (.read, EACCES, "cannot read f: you may not read it; change its permissions."),
    (.write, EACCES, "cannot write f: you may not write there; choose another folder."),
    (
      .write, ENOTDIR,
      "cannot write f: a part of the path is a file and not a folder; check the path."
    ),
    (.read, EISDIR, "cannot read f: it is a folder and not a file; name a file in it."),
    (
      .write, EISDIR,
      "cannot write f: a folder of that name is in the way; choose another name."
    ),
    (.write, EROFS, "cannot write f: the disk can only be read; choose another folder."),
    (
      .write, ENOSPC,
      "cannot write f: the disk is full; what stood there before is still whole."
    ),
    (
      .write, ENAMETOOLONG,
      "cannot write f: the path is too long or leads in a circle; choose a shorter one."
    ),
    (.read, ESPIPE, "cannot read f: it is a pipe or a device and not a file; put a file there."),
    (.read, EOVERFLOW, "cannot read f: it is larger than 256 MB; split it."),
    (.write, EXDEV, "cannot write f: it leads out of its folder; correct its name."),
    (.read, EIO, "cannot read f: Input/output error."),
  ])
  func `every cause has its sentence`(
    operation: FileError.Operation, code: Int32, message: String
  ) {
    #expect(FileError(operation, "f", code: code).message == message)
  }
}
