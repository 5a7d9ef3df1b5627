internal import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder in which a catalogue is built, held so that one build is under way in it at a time.
///
/// The lock is on the folder itself: it leaves no file behind, and the system lets go of it when
/// the process ends, however it ends.
struct BuildFolder: ~Copyable {
  private let descriptor: Int32
  private let target: String
  /// The file to build; it does not exist at first.
  let draft: String

  /// Waits up to `timeout` seconds for other builds in the folder of `target`, then removes what
  /// dead builds of `target` have left.
  init(for target: String, timeout: Double) throws {
    let (folder, name) = Self.split(target)
    let (descriptor, isAlone) = try Self.hold(folder, for: target, timeout: timeout)
    self.descriptor = descriptor
    self.target = target
    self.draft = folder + "/." + name + ".building" + (isAlone ? "" : "-\(getpid())")
    discard()
  }

  deinit {
    discard()
    close(descriptor)
  }

  /// Puts the finished draft in the place of the target, durably and in one step.
  func publish(mode: mode_t?) throws {
    let file = open(draft, O_RDWR | O_CLOEXEC)
    guard file >= 0 else { throw failure() }
    defer { close(file) }
    if let mode, fchmod(file, mode) != 0 { throw failure() }
    guard fsync(file) == 0 else { throw failure() }
    guard rename(draft, target) == 0 else { throw failure() }
    // Without this the rename itself could be lost in a power cut; the file would still be whole.
    _ = fsync(descriptor)
  }

  /// Removes the draft and what SQLite may have put beside it.
  private func discard() {
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(draft + suffix) }
  }

  private func failure() -> CatalogStoreError {
    errno == ENOSPC || errno == EDQUOT
      ? .diskFull(path: target) : .cannotWrite(path: target, reason: FileStatus.reason(errno))
  }

  /// Opens `folder` and locks it; `isAlone` is false on a file system without locks, where each
  /// process has a draft of its own.
  private static func hold(
    _ folder: String, for target: String, timeout: Double
  ) throws -> (descriptor: Int32, isAlone: Bool) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0, access(folder, W_OK) == 0 else {
      let reason = FileStatus.reason(errno)
      if descriptor >= 0 { close(descriptor) }
      throw CatalogStoreError.cannotWrite(path: target, reason: reason)
    }
    var waited = 0.0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { return (descriptor, false) }
      guard waited < timeout else {
        close(descriptor)
        throw CatalogStoreError.busy(path: target)
      }
      usleep(20_000)
      waited += 0.02
    }
    return (descriptor, true)
  }

  /// The folder and the name of a path.
  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }

  /// `path` with links followed, so that building through a link keeps the link.
  static func resolved(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
