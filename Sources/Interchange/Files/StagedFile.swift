#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The new content of a file, written whole to the disk beside it but not yet under its name.
///
/// Where the file system can, it has no name at all until it is put in place, so that even a
/// process that is killed leaves nothing behind. A staged file that is let go is removed.
final class StagedFile {
  /// Writes bytes to an open file: as `write` of the system.
  typealias Writing = (Int32, UnsafeRawBufferPointer) -> Int

  private let path: String
  private var descriptor: Int32
  /// Path of the temporary file, where it has one.
  private var temporaryPath: String?

  /// Writes `bytes` into the folder of `path`; an existing file at `path` stays as it is.
  init(
    _ bytes: [UInt8], for path: String, permissions: mode_t = 0o666, isNameless: Bool = true,
    writing: Writing = { systemWrite($0, $1) }
  ) throws(FileError) {
    self.path = path
    let folder = Self.folder(of: path)
    descriptor = isNameless ? Self.openNameless(in: folder, permissions) : -1
    if descriptor < 0 {
      var attempt = 0
      repeat {
        let name = Self.temporaryName(in: folder, attempt)
        descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)
        temporaryPath = descriptor < 0 ? nil : name
        attempt += 1
      } while descriptor < 0 && errno == EEXIST && attempt < 100
    }
    guard descriptor >= 0 else { throw FileError(.write, path, code: errno) }
    try Self.fill(descriptor, bytes, path, writing)
    guard fsync(descriptor) == 0 else { throw FileError(.write, path, code: errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if let temporaryPath { unlink(temporaryPath) }
  }

  /// Puts the file in its place, in one step.
  func commit(replacing: Bool) throws(FileError) {
    if temporaryPath == nil {
      if !replacing, link(to: path) == 0 { return try finish() }
      // A name can only be given to a file that has none where no file bears it yet.
      var attempt = 0
      repeat {
        let name = Self.temporaryName(in: Self.folder(of: path), attempt)
        if link(to: name) == 0 { temporaryPath = name }
        attempt += 1
      } while temporaryPath == nil && errno == EEXIST && attempt < 100
    }
    guard let temporary = temporaryPath, rename(temporary, path) == 0 else {
      throw FileError(.write, path, code: errno)
    }
    temporaryPath = nil
    try finish()
  }

  /// Gives the file the permissions of the one it replaces, as far as that is allowed.
  func takePermissions(_ permissions: mode_t) {
    _ = fchmod(descriptor, permissions)
  }

  /// Writes to a device such as `/dev/stdout`, which cannot be replaced.
  static func writeStream(_ bytes: [UInt8], to path: String) throws(FileError) {
    let stream = open(path, O_WRONLY | O_CLOEXEC)
    guard stream >= 0 else { throw FileError(.write, path, code: errno) }
    defer { close(stream) }
    try fill(stream, bytes, path) { systemWrite($0, $1) }
  }

  private static func fill(
    _ descriptor: Int32, _ bytes: [UInt8], _ path: String, _ writing: Writing
  ) throws(FileError) {
    let code = bytes.withUnsafeBytes { buffer -> Int32 in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = writing(descriptor, UnsafeRawBufferPointer(rebasing: rest))
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    guard code == 0 else { throw FileError(.write, path, code: code) }
  }

  private func finish() throws(FileError) {
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0 else { throw FileError(.write, path, code: errno) }
  }

  private func link(to name: String) -> Int32 {
    #if os(Linux)
      linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, name, AT_SYMLINK_FOLLOW)
    #else
      -1
    #endif
  }

  private static func openNameless(in folder: String, _ permissions: mode_t) -> Int32 {
    #if os(Linux)
      // O_TMPFILE, which the C header spells in a way Swift does not read.
      open(folder, O_WRONLY | 0o20_000_000 | O_DIRECTORY | O_CLOEXEC, permissions)
    #else
      -1
    #endif
  }

  private static func temporaryName(in folder: String, _ attempt: Int) -> String {
    "\(folder)/.presyo-\(getpid())-\(UInt32.random(in: 0 ... .max))-\(attempt).tmp"
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
