import Catalog
import Glibc
import Rendering

/// Writes to standard output and standard error.
enum StandardStreams {
  /// Writes data to standard output, all of it or an error.
  static func write(_ text: String) throws(Failure) {
    var text = text
    let failed: Int32? = text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(STDOUT_FILENO, rest.baseAddress, rest.count)
        if count < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return nil
    }
    guard let failed else { return }
    // A reader that has seen enough, such as head, is no error.
    if failed == EPIPE { exit(0) }
    throw Failure(
      .inputOutput,
      Phrase(
        "Standard output cannot be written: \(String(cString: strerror(failed))).",
        "Hindi masulatan ang standard output: \(String(cString: strerror(failed)))."))
  }

  /// Writes a line that tells more than the answer to standard error, unless quiet was asked for.
  static func note(_ line: Phrase) {
    if Verbosity.current != .quiet { complain(line) }
  }

  /// Writes a line on how the answer came about, where that was asked for.
  static func detail(_ line: Phrase) {
    if Verbosity.current == .verbose { complain(.presyo(line)) }
  }

  /// Writes a line to standard error in the language of the terminal.
  static func complain(_ line: Phrase) { complain(text: line.in(Terminal.language)) }

  /// Writes a line to standard error, without characters that steer a terminal; a failure there
  /// is nothing that anyone could read.
  static func complain(text line: String) {
    let line = VisibleText.of(line)
    let glyphs = Glyphs(unicode: Terminal.complaintsInUnicode)
    var text = (glyphs.unicode ? line : glyphs.text(line)) + "\n"
    text.withUTF8 { bytes in
      _ = Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
    }
  }
}
