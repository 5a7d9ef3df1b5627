#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files that are written but not yet in their places; let go, they are removed.
///
/// They lie in a folder inside the one they are for, whose name tells the process, so that the next
/// one removes what a killed one left.
final class Staging {
  private static let prefix = ".presyo-new-"

  private let folder: String
  private var count = 0
  private var isMade = false

  init(in folder: String) throws(FileError) {
    self.folder = "\(folder)/\(Self.prefix)\(getpid())"
    for name in Self.names(in: folder) where Self.isLeftover(name) {
      Self.remove("\(folder)/\(name)")
    }
  }

  /// Whether a name is of a folder that a process which is gone has left.
  static func isLeftover(_ name: String) -> Bool {
    guard name.hasPrefix(prefix), let process = pid_t(name.dropFirst(prefix.count)), process > 0
    else { return false }
    return process == getpid() || (kill(process, 0) != 0 && errno == ESRCH)
  }

  private static func names(in folder: String) -> [String] {
    guard let entries = opendir(folder) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }

  private static func remove(_ folder: String) {
    for name in names(in: folder) { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  deinit {
    for number in 0..<count { unlink("\(folder)/\(number)") }
    if isMade { rmdir(folder) }
  }

  /// - Parameters:
  ///   - isForced: whether the bytes are forced out to the disk.
  ///   - permissions: those of the file that it replaces.
  func write(
    _ bytes: [UInt8], isForced: Bool = false, permissions: mode_t? = nil
  ) throws(FileError) -> String {
    if !isMade {
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        throw FileError(.write, folder, code: errno)
      }
      isMade = true
    }
    let path = "\(folder)/\(count)"
    count += 1
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileError(.write, path, code: errno) }
    defer { close(file) }
    let code = bytes.withUnsafeBytes { buffer -> Int32 in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = systemWrite(file, UnsafeRawBufferPointer(rebasing: rest))
        if written > 0 {
          rest = rest.dropFirst(written)
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
    guard code == 0 else { throw FileError(.write, path, code: code) }
    if let permissions { _ = fchmod(file, permissions) }
    guard !isForced || fsync(file) == 0 else { throw FileError(.write, path, code: errno) }
    return path
  }

  /// Puts the files in their places, making the folders on the way.
  func put(
    _ staged: [(path: String, temporary: String)], in folder: String
  ) throws(FileError) {
    var made: Set<String> = []
    for (path, temporary) in staged {
      let target = "\(folder)/\(path)"
      if let parent = InnerPath.parent(of: path), made.insert(parent).inserted {
        guard InnerPath.isInside(path, of: folder) else {
          throw FileError(.write, target, code: ENOTDIR)
        }
        try AtomicFile.createFolder("\(folder)/\(parent)")
      }
      guard rename(temporary, target) == 0 else { throw FileError(.write, target, code: errno) }
    }
  }
}

private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(file, bytes.baseAddress, bytes.count)
}
