import Catalog
import Glibc

/// A line on standard error that shows how far a long job has come; only on a terminal, and only
/// once the job has taken longer than people notice.
final class ProgressLine {
  private let title: Phrase
  private let isTerminal = isatty(STDERR_FILENO) == 1 && Verbosity.current != .quiet
  private let started = ContinuousClock.now
  private var shown = false
  /// When a step of many was last shown: people read no faster.
  private var last = ContinuousClock.now - .seconds(1)

  init(title: Phrase) {
    self.title = title
  }

  /// Shows what the job is doing.
  func show(_ step: Phrase) {
    guard isTerminal, ContinuousClock.now - started > .milliseconds(500) else { return }
    shown = true
    Self.put("\r\u{1B}[K\((title + Phrase(same: ": ") + step).in(Terminal.language))…")
  }

  /// Shows what the job is doing, and how long it will go on at the rate so far.
  func show(_ step: Phrase, done: Int, of all: Int) {
    let (seconds, rest) = (ContinuousClock.now - started).components
    let spent = Double(seconds) + Double(rest) / 1e18
    let left = spent / Double(max(done, 1)) * Double(max(all - done, 0))
    guard left >= 2, let whole = Int(exactly: left.rounded()) else { return show(step) }
    show(step + Phrase(", about \(whole) s left", ", mga \(whole) s pa"))
  }

  /// Shows how many of so many parts are done, and how long the rest will take.
  func count(_ step: Phrase, done: Int, of all: Int) {
    guard isTerminal, ContinuousClock.now - last > .milliseconds(100) else { return }
    last = ContinuousClock.now
    show(step + Phrase(" \(done) of \(all)", " \(done) sa \(all)"), done: done, of: all)
  }

  /// Takes the line away.
  func finish() {
    if shown { Self.put("\r\u{1B}[K") }
  }

  private static func put(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
