import Catalog
import Synchronization

/// The line that says how old the newest reading is: once, and only with an answer that has prices.
enum OldReadings {
  /// From how many days on it is said: in a season most shops have changed their prices.
  private static let oldAfterDays = 90

  private static let line = Mutex<Phrase?>(nil)

  /// Keeps the line for when there is an answer, if the newest reading is old.
  static func note(_ latest: CalendarDay, today: CalendarDay) {
    let days = today.ordinal - latest.ordinal
    guard days > oldAfterDays else { return }
    line.withLock {
      $0 = .presyo(
        Phrase(
          "The newest prices were read on \(latest.iso), \(days) days ago.",
          "Nabasa ang mga pinakabagong presyo noong \(latest.iso), \(days) araw na."))
    }
  }

  /// Says it on standard error, unless quiet was asked for.
  static func say() {
    let text = line.withLock { text in
      defer { text = nil }
      return text
    }
    if let text { StandardStreams.note(text) }
  }
}
