import Glibc

/// Shows what is longer than the screen a screen at a time.
struct Pager {
  /// The shell command that pages.
  let command: String

  /// The pager that the user named, else `less` where it is installed; `nil` where paging is
  /// switched off (an empty name, or `cat`) or there is nothing to page with.
  static func chosen() -> Pager? {
    for name in ["PRESYO_PAGER", "PAGER"] {
      guard let value = getenv(name) else { continue }
      let command = String(cString: value)
      return command.isEmpty || command == "cat" ? nil : Pager(command: command)
    }
    let folders = (Environment.value("PATH") ?? "").split(separator: ":")
    return folders.contains { access("\($0)/less", X_OK) == 0 } ? Pager(command: "less") : nil
  }

  /// Gives the text to the pager and waits until it is closed; `false` where it cannot be started.
  func show(_ text: String) -> Bool {
    // Quits where all fits on one screen, shows colours and leaves the text on the screen.
    setenv("LESS", "FRX", 0)
    setenv("LESSCHARSET", "utf-8", 0)
    // Whoever interrupts the pager's search does not mean to end the program under it.
    let interrupt = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, interrupt) }
    guard let pipe = popen(command, "w") else { return false }
    var text = text
    text.withUTF8 { bytes in
      _ = fwrite(bytes.baseAddress, 1, bytes.count, pipe)
    }
    let status = pclose(pipe)
    let notFound: Int32 = 127 << 8
    return status != notFound
  }
}
