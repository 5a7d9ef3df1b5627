#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of a file.
package enum FileBytes {
  /// So many bytes the list of somebody can have: the largest that people keep in a spreadsheet
  /// has a tenth of it.
  package static let listLimit = 256 << 20

  /// Reads a file, or a pipe, to its end; throws where that is further than `limit` bytes.
  package static func read(
    _ path: String, limit: Int = .max
  ) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError(.read, path, code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var size = expectedSize(of: file)
    while true {
      var code: Int32 = 0
      // One byte more than expected, so that the end shows itself in the same call.
      let chunk = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
        let read = Self.fill(buffer, from: file)
        count = read.count
        code = read.code
      }
      guard code == 0 else { throw FileError(.read, path, code: code) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      guard bytes.count <= limit else { throw FileError(.read, path, code: EOVERFLOW) }
      if chunk.count <= size { return bytes }
      size = 1 << 20
    }
  }

  /// Reads a file of a folder: what is no file, such as a pipe that would be waited for, is refused.
  package static func readFile(_ path: String) throws(FileError) -> [UInt8] {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG,
      status.st_mode & S_IFMT != S_IFDIR
    {
      throw FileError(.read, path, code: ESPIPE)
    }
    return try read(path)
  }

  /// Whether a folder stands at `path`.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Throws where `path` is no folder that can be read.
  package static func checkFolder(_ path: String) throws(FileError) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw FileError(.read, path, code: errno) }
    close(folder)
  }

  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from file: Int32
  ) -> (count: Int, code: Int32) {
    var count = 0
    while count < buffer.count, let base = buffer.baseAddress {
      let result = systemRead(file, base + count, buffer.count - count)
      if result == 0 { break }
      if result > 0 {
        count += result
      } else if errno != EINTR {
        return (count, errno)
      }
    }
    return (count, 0)
  }

  private static func expectedSize(of file: Int32) -> Int {
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size > 0 else { return 1 << 16 }
    return Int(min(status.st_size, 1 << 30))
  }

  private static func systemRead(
    _ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int
  ) -> Int {
    #if canImport(Glibc)
      Glibc.read(file, buffer, count)
    #elseif canImport(Musl)
      Musl.read(file, buffer, count)
    #else
      Darwin.read(file, buffer, count)
    #endif
  }
}
