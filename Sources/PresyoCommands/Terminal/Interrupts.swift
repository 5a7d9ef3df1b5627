import Catalog
import Glibc

/// What signals do to the program.
enum Interrupts {
  /// Makes an interrupt end the program with its own status, a closed pipe or a limit on the size
  /// of files an ordinary error, and what else ends it from outside do so with a sentence.
  /// Files are only ever replaced whole, so nothing needs to be undone.
  static func install() {
    signal(SIGPIPE, SIG_IGN)
    // A limit on the size of files is an error like a full disk.
    signal(SIGXFSZ, SIG_IGN)
    handle(SIGINT) { _ in _exit(Failure.Status.interrupted.rawValue) }
    // A handler may make nothing: the sentences are made before.
    guard !terminated.isEmpty, !hungUp.isEmpty, !outOfTime.isEmpty else { return }
    handle(SIGTERM) { Interrupts.end(by: $0, Interrupts.terminated) }
    handle(SIGHUP) { Interrupts.end(by: $0, Interrupts.hungUp) }
    handle(SIGXCPU) { Interrupts.end(by: $0, Interrupts.outOfTime) }
  }

  /// What started the program may have it pass over a signal, as `nohup` does.
  private static func handle(_ number: Int32, by handler: @escaping @convention(c) (Int32) -> Void)
  {
    var present = sigaction()
    sigaction(number, nil, &present)
    var ignoring = sigaction()
    ignoring.__sigaction_handler.sa_handler = SIG_IGN
    let isIgnored = withUnsafeBytes(of: &present.__sigaction_handler) { present in
      withUnsafeBytes(of: &ignoring.__sigaction_handler) { present.elementsEqual($0) }
    }
    if !isIgnored { signal(number, handler) }
  }

  private static func end(by number: Int32, _ sentence: [UInt8]) -> Never {
    _ = sentence.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    _exit(128 + number)
  }

  private static let terminated = sentence(.terminated)
  private static let hungUp = sentence(.hungUp)
  private static let outOfTime = sentence(.outOfTime)

  private static func sentence(_ phrase: Phrase) -> [UInt8] {
    Array((Phrase.presyo(phrase).in(SpokenLanguage.current) + "\n").utf8)
  }
}

extension Phrase {
  fileprivate static let terminated = Phrase(
    "Ended from outside (SIGTERM); each file is as it was before or after.",
    "Pinatigil mula sa labas (SIGTERM); bawat file ay gaya ng dati o tapos na.")
  fileprivate static let hungUp = Phrase(
    "Ended as the terminal closed (SIGHUP); each file is as it was before or after.",
    "Natigil dahil nagsara ang terminal (SIGHUP); bawat file ay gaya ng dati o tapos na.")
  fileprivate static let outOfTime = Phrase(
    "Ended at the limit on processor time (SIGXCPU); each file is as it was before or after.",
    "Natigil sa limit ng oras ng processor (SIGXCPU); bawat file ay gaya ng dati o tapos na.")
}
