#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A folder of many files that the program made itself and keeps as a whole.
///
/// A list of its files lies in it. Only what that list names is ever removed; a folder that has
/// other files and no list is somebody else's and is refused. New files are written beside the
/// others and put in their places only when all of them are on the disk, so that a full disk or
/// an interrupt leaves what stood there. They are not forced out one by one: thousands of small
/// files that can be made again are not worth the minutes.
package enum OwnedFolder {
  /// The name of the list of files.
  package static let listName = ".presyo-site"

  /// How many files of each kind of change there were.
  package struct Changes: Hashable, Sendable {
    package var created = 0
    package var replaced = 0
    package var removed = 0
    package var unchanged = 0
  }

  /// Makes the folder hold exactly these files.
  ///
  /// - Parameter files: paths inside the folder, with single slashes, each once.
  package static func write(
    _ files: [(path: String, bytes: [UInt8])], to folder: String
  ) throws(FileError) -> Changes {
    let writing = try Writing(to: folder)
    for (path, bytes) in files { try writing.add(path, bytes) }
    return try writing.finish()
  }

  /// The files of such a folder, taken one after the other as they are made.
  ///
  /// Nothing of what stands in the folder changes before ``finish()``.
  final class Writing {
    private let folder: String
    private let list: OwnedList
    private let staging: Staging
    private var changes = Changes()
    private var staged: [(path: String, temporary: String)] = []
    private var names: Set<String> = []

    /// Fails where the folder is somebody else's.
    init(to folder: String) throws(FileError) {
      self.folder = folder
      list = OwnedList(try OwnedFolder.ownList(in: folder))
      try AtomicFile.createFolder(folder)
      staging = try Staging(in: folder)
    }

    func add(_ path: String, _ bytes: [UInt8]) throws(FileError) {
      let target = "\(folder)/\(path)"
      guard InnerPath.isPlain(path) else { throw FileError(.write, target, code: EXDEV) }
      names.insert(path)
      switch try OwnedFolder.state(of: target, holding: bytes) {
      case .same:
        changes.unchanged += 1
        return
      case .other: changes.replaced += 1
      case .missing: changes.created += 1
      }
      staged.append((path, try staging.write(bytes)))
    }

    /// Puts all files in their places, and removes what the folder's list names and nobody added.
    func finish() throws(FileError) -> Changes {
      let gone = list.paths.filter { !names.contains($0) }
      if staged.isEmpty, gone.isEmpty, Set(list.paths) == names { return changes }
      // Until all is in place the list names both what was there and what comes.
      try OwnedList(Array(names.union(list.paths))).write(to: folder)
      try staging.put(staged, in: folder)
      changes.removed = OwnedFolder.remove(gone, from: folder)
      try OwnedList(Array(names)).write(to: folder)
      return changes
    }
  }

  /// The text of the folder's list; empty where the folder is empty or missing.
  fileprivate static func ownList(in folder: String) throws(FileError) -> String {
    do throws(FileError) {
      return String(decoding: try FileBytes.read("\(folder)/\(listName)"), as: UTF8.self)
    } catch {
      guard error.cause == .notFound else { throw error }
    }
    guard let entries = opendir(folder) else {
      if errno == ENOENT { return "" }
      throw FileError(.write, folder, code: errno)
    }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != "..", !Staging.isLeftover(name) {
        throw FileError(.write, folder, code: ENOTEMPTY)
      }
    }
    return ""
  }

  fileprivate enum State { case same, other, missing }

  fileprivate static func state(
    of path: String, holding bytes: [UInt8]
  ) throws(FileError) -> State {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .missing }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(.write, path, code: EISDIR) }
    guard status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count else {
      return .other
    }
    return (try? FileBytes.read(path)) == bytes ? .same : .other
  }

  /// Removes files and the folders that they leave empty; says how many files are gone.
  fileprivate static func remove(_ paths: [String], from folder: String) -> Int {
    var removed = 0
    for path in paths where InnerPath.isInside(path, of: folder) {
      if unlink("\(folder)/\(path)") == 0 { removed += 1 }
      var parent = InnerPath.parent(of: path)
      while let above = parent, rmdir("\(folder)/\(above)") == 0 {
        parent = InnerPath.parent(of: above)
      }
    }
    return removed
  }
}

/// The list of the files of a folder.
private struct OwnedList {
  private static let head = "presyo site: files that this folder was made with"

  let paths: [String]

  init(_ paths: [String]) { self.paths = paths.sorted() }

  /// Reads a list; a line that leads out of the folder is none of ours.
  init(_ text: String) {
    let lines = text.split(separator: "\n").map(String.init).dropFirst()
    self.init(lines.filter { InnerPath.isPlain($0) })
  }

  func write(to folder: String) throws(FileError) {
    let text = ([Self.head] + paths).joined(separator: "\n") + "\n"
    try AtomicFile.write(Array(text.utf8), to: "\(folder)/\(OwnedFolder.listName)")
  }
}

/// Paths inside a folder.
enum InnerPath {
  /// Whether the path names something below the folder and nothing else.
  static func isPlain(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.isEmpty && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  static func parent(of path: String) -> String? {
    path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  /// Whether no folder on the way is a link that leads elsewhere.
  static func isInside(_ path: String, of folder: String) -> Bool {
    var parent = parent(of: path)
    while let above = parent {
      var status = stat()
      if lstat("\(folder)/\(above)", &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
        return false
      }
      parent = Self.parent(of: above)
    }
    return true
  }
}
