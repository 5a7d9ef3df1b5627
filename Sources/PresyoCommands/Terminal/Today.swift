import Catalog
import Glibc

/// The day of the clock, in the Philippines.
enum Today {
  /// `PRESYO_TODAY` where it is set, else the day that the clock says in Manila.
  static func day() throws(Failure) -> CalendarDay {
    guard let named = Environment.value("PRESYO_TODAY") else {
      let manila = 8 * 3600
      return CalendarDay(ordinal: (time(nil) + manila) / 86_400)
    }
    guard let day = CalendarDay(iso: named) else {
      throw Failure(
        .usage,
        Phrase(
          "PRESYO_TODAY is not a day: “\(named)”; write it as 2026-11-20.",
          "Hindi araw ang nasa PRESYO_TODAY: “\(named)”; isulat bilang 2026-11-20."))
    }
    return day
  }
}
