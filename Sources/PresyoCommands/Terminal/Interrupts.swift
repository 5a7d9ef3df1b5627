import Glibc

/// What signals do to the program.
enum Interrupts {
  /// Makes an interrupt end the program with its own status, and a closed pipe or a limit on
  /// the size of files an ordinary error.
  /// Files are only ever replaced whole, so nothing needs to be undone.
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is an error like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGINT) { _ in _exit(Failure.Status.interrupted.rawValue) }
    signal(SIGTERM) { _ in _exit(128 + SIGTERM) }
  }
}
