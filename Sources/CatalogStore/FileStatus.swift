internal import Catalog

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the file system says of a path.
struct FileStatus {
  let isFolder: Bool
  /// Whether it is a file with bytes of its own: no device, no pipe, no socket.
  let isRegular: Bool
  /// Bytes.
  let size: Int
  /// Permission bits.
  let mode: mode_t

  /// The status of `path`, links followed; `nil` where there is nothing.
  static func of(_ path: String) throws -> FileStatus? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      switch errno {
      case ENOENT, ENOTDIR: return nil
      default: throw CatalogStoreError.unreadable(path: path, reason: reason(errno))
      }
    }
    return FileStatus(
      isFolder: status.st_mode & S_IFMT == S_IFDIR,
      isRegular: status.st_mode & S_IFMT == S_IFREG, size: Int(status.st_size),
      mode: status.st_mode & 0o7777)
  }

  /// Whether `path` is a link that leads to nothing.
  static func isLinkToNothing(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
      && stat(path, &status) != 0
  }

  /// `path` as SQLite takes it for a file, whatever it is called: `:memory:` and `file:x` are names
  /// like others.
  static func asFile(_ path: String) -> String { path.hasPrefix("/") ? path : "./" + path }

  static func checkReadable(_ path: String) throws {
    guard access(path, R_OK) == 0 else {
      throw CatalogStoreError.unreadable(path: path, reason: reason(errno))
    }
  }

  /// The system's words for an error number, beginning in lower case.
  static func reason(_ number: Int32) -> String {
    let words = String(cString: strerror(number))
    return words.prefix(1).lowercased() + words.dropFirst()
  }
}
