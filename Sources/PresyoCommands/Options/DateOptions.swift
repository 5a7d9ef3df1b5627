import Arguments
import Catalog

/// The day whose prices are asked for, and what had been read by then.
struct DateOptions: ParsableArguments {
  @Option(
    name: "as-of",
    help: ArgumentHelp(
      """
      Prices in force on this day: 2024-06-30, today, yesterday, or latest for the latest day in \
      the catalogue (default).
      """,
      valueName: "date"),
    transform: AskedDay.init(argument:))
  var asOf: AskedDay?

  @Option(
    name: "known-on",
    help: ArgumentHelp("Leave out what was read after this day.", valueName: "date"),
    transform: CalendarDay.init(argument:))
  var knownOn: CalendarDay?
}

/// A day as an option names it.
enum AskedDay: Hashable {
  case day(CalendarDay)
  case today, yesterday
  /// The latest day in the catalogue.
  case latest

  init(argument text: String) throws {
    switch text.lowercased() {
    case "today": self = .today
    case "yesterday": self = .yesterday
    case "latest": self = .latest
    default: self = .day(try CalendarDay(argument: text))
    }
  }

  /// The day, by the clock and by the latest day in the catalogue.
  func day(latest: () throws -> CalendarDay?) throws -> CalendarDay? {
    switch self {
    case .day(let day): day
    case .today: try Today.day()
    case .yesterday: CalendarDay(ordinal: try Today.day().ordinal - 1)
    case .latest: try latest()
    }
  }
}

extension CalendarDay {
  /// Reads a day given as an option.
  init(argument text: String) throws {
    guard let day = CalendarDay(iso: text) else {
      throw ValidationError(
        Phrase(
          "“\(text)” is not a day; write it as 2024-06-30.",
          "Hindi araw ang “\(text)”; isulat bilang 2024-06-30."))
    }
    self = day
  }
}
