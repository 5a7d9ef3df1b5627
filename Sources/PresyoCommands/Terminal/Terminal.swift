import Glibc

/// What the program can tell of the terminal it writes to.
struct Terminal {
  /// Whether standard output is a terminal.
  let isTerminal: Bool
  /// Columns, or `nil` where output goes to a file or a pipe.
  let width: Int?
  /// Whether colours are welcome.
  let color: Bool
  /// Whether the locale can show more than ASCII.
  let unicode: Bool

  static func current() -> Terminal {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let environment = Environment.value
    let plain = environment("NO_COLOR") != nil || environment("TERM") == "dumb"
    let locale = environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG") ?? "UTF-8"
    let ascii = locale == "C" || locale == "POSIX"
    return Terminal(
      isTerminal: isTerminal, width: isTerminal ? columns() : nil, color: isTerminal && !plain,
      unicode: !(isTerminal && ascii))
  }

  /// Columns of the terminal that complaints go to; `nil` where they go to a file or a pipe.
  static var complaintWidth: Int? {
    isatty(STDERR_FILENO) == 1 ? columns(of: STDERR_FILENO) : nil
  }

  private static func columns(of stream: Int32 = STDOUT_FILENO) -> Int {
    var size = winsize()
    if ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return Environment.value("COLUMNS").flatMap { Int($0) }.map { max(20, min($0, 1000)) } ?? 80
  }
}

/// The environment of the process.
enum Environment {
  /// The value of a variable; `nil` where it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
