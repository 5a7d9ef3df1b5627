#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes files whole or not at all, and only where their bytes change.
///
/// A full disk, an interrupt or a missing permission leaves the file that stood there before as it
/// was, and nothing else beside it.
package enum AtomicFile {
  /// What writing did to a file.
  package enum Change: String, CaseIterable, Sendable {
    case unchanged
    case created
    case replaced
  }

  /// Writes `bytes` to `path`; a symbolic link is followed and stays.
  @discardableResult
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) -> Change {
    try write([(path, bytes)]).first ?? .unchanged
  }

  /// Writes several files, and puts none in its place before all of them are on the disk.
  ///
  /// For tens of files at a time: each is open until all are written.
  package static func write(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(FileError) -> [Change] {
    var changes: [Change] = []
    var staged: [(file: StagedFile, replacing: Bool)] = []
    for (path, bytes) in files {
      let target = Target(path)
      if target.isStream {
        try StagedFile.writeStream(bytes, to: path)
        changes.append(.replaced)
        continue
      }
      if try target.holds(bytes) {
        changes.append(.unchanged)
        continue
      }
      let file = try StagedFile(bytes, for: target.path)
      if let permissions = target.permissions { file.takePermissions(permissions) }
      staged.append((file, target.permissions != nil))
      changes.append(target.permissions == nil ? .created : .replaced)
    }
    for (file, replacing) in staged { try file.commit(replacing: replacing) }
    return changes
  }

  /// Creates a folder and those it lies in, where they do not exist yet.
  package static func createFolder(_ path: String) throws(FileError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError(.write, path, code: ENOTDIR)
      }
      return
    }
    let parent = StagedFile.folder(of: trimmed(path))
    if errno == ENOENT, parent != path, parent != "." { try createFolder(parent) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
      throw FileError(.write, path, code: errno)
    }
  }

  private static func trimmed(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}

/// The file that a path leads to.
struct Target {
  let path: String
  /// Permissions of the file that stands there, if one does.
  let permissions: mode_t?
  private let kind: mode_t?

  init(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self.path = path
      permissions = nil
      kind = nil
      return
    }
    self.path = Self.resolved(path)
    permissions = status.st_mode & 0o7777
    kind = status.st_mode & S_IFMT
  }

  /// Whether it is a terminal, a pipe or another device, which takes bytes but keeps none.
  var isStream: Bool {
    kind.map { $0 != S_IFREG && $0 != S_IFDIR } ?? false
  }

  /// Whether the file has these bytes already; an error where it is a folder.
  func holds(_ bytes: [UInt8]) throws(FileError) -> Bool {
    guard let kind else { return false }
    guard kind != S_IFDIR else { throw FileError(.write, path, code: EISDIR) }
    // A file that cannot be read can still be replaced.
    return (try? FileBytes.read(path)) == bytes
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}
