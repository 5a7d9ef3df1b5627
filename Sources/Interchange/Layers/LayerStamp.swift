#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// By what a folder of facts is known to be the same as before.
package struct LayerStamp: Hashable, Sendable {
  /// Where it lies.
  package let path: String
  /// Names, sizes and times of its files: cheap to ask for.
  package let status: String
  /// A fingerprint of all bytes; asked for only where ``status`` differs.
  package let content: String

  package init(path: String, status: String, content: String) {
    self.path = path
    self.status = status
    self.content = content
  }

  /// The stamp of a folder as it stands.
  package static func of(_ path: String) throws(FileError) -> LayerStamp {
    LayerStamp(path: path, status: status(of: path), content: try content(of: path))
  }

  /// Whether the folder is still what it was; contents are read only where sizes or times differ.
  package func holds(at path: String) throws(FileError) -> Bool {
    if path == self.path, Self.status(of: path) == status { return true }
    return try Self.content(of: path) == content
  }

  /// Names, sizes and times of the files that are there.
  package static func status(of path: String) -> String {
    PlainDataFile.allCases.compactMap { file -> String? in
      var status = stat()
      guard stat("\(path)/\(file.name)", &status) == 0 else { return nil }
      #if os(Linux)
        let time = status.st_mtim
      #else
        let time = status.st_mtimespec
      #endif
      return "\(file.rawValue) \(status.st_size) \(time.tv_sec).\(time.tv_nsec)"
    }.joined(separator: "; ")
  }

  private static func content(of path: String) throws(FileError) -> String {
    // FNV-1a: two folders are told apart, not defended against.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for file in PlainDataFile.allCases {
      do throws(FileError) {
        let bytes = try FileBytes.readFile("\(path)/\(file.name)")
        file.rawValue.utf8.forEach(take)
        bytes.forEach(take)
      } catch {
        if error.cause != .notFound { throw error }
      }
    }
    return String(hash, radix: 16)
  }

  /// The day on which a file of the folder last changed, in seconds of the system's clock; `nil`
  /// where there is none.
  package static func lastChange(of path: String) -> Int? {
    PlainDataFile.allCases.compactMap { file -> Int? in
      var status = stat()
      guard stat("\(path)/\(file.name)", &status) == 0 else { return nil }
      #if os(Linux)
        return status.st_mtim.tv_sec
      #else
        return status.st_mtimespec.tv_sec
      #endif
    }.max()
  }
}
