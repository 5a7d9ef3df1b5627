import Catalog
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
  /// Whether texts can open the page they link to.
  let links: Bool
  /// Whether what is longer than the screen is shown in a pager.
  let pages: Bool

  static func current() -> Terminal {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let environment = Environment.value
    let kind = environment("TERM")
    let plain = environment("NO_COLOR") != nil || kind == "dumb"
    return Terminal(
      isTerminal: isTerminal, width: isTerminal ? columns() : nil, color: isTerminal && !plain,
      unicode: !isTerminal || localeIsUnicode,
      // The console of Linux shows the codes of links as letters.
      links: isTerminal && !plain && kind != nil && kind != "linux",
      pages: isTerminal && kind != nil && kind != "dumb")
  }

  /// Whether the locale that the environment names is one of UTF-8; so it is where none is named.
  private static var localeIsUnicode: Bool {
    let environment = Environment.value
    let locale = environment("LC_ALL") ?? environment("LC_CTYPE") ?? environment("LANG") ?? "UTF-8"
    let letters = locale.lowercased()
    return letters.contains("utf-8") || letters.contains("utf8")
  }

  /// The language of whoever sits before it.
  static var language: Language { SpokenLanguage.current }

  /// Whether complaints go where more than ASCII can be shown.
  static var complaintsInUnicode: Bool { isatty(STDERR_FILENO) != 1 || localeIsUnicode }

  /// Lines of the terminal; `nil` where they are not known.
  static var lines: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Int(size.ws_row)
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
