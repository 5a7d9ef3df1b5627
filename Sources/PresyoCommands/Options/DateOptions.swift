import ArgumentParser
import Catalog

/// The day whose prices are asked for, and what had been read by then.
struct DateOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Prices in force on this day, such as 2024-06-30 (default: the latest day in the catalogue).",
      valueName: "date"),
    transform: CalendarDay.init(argument:))
  var asOf: CalendarDay?

  @Option(
    name: .customLong("known-on"),
    help: ArgumentHelp("Leave out what was read after this day.", valueName: "date"),
    transform: CalendarDay.init(argument:))
  var knownOn: CalendarDay?
}

extension CalendarDay {
  /// Reads a day given as an option.
  init(argument text: String) throws {
    guard let day = CalendarDay(iso: text) else {
      throw ValidationError("“\(text)” is not a day; write it as 2024-06-30.")
    }
    self = day
  }
}
