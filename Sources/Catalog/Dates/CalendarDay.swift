/// One day of the Gregorian calendar, without a time zone.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01; negative before it.
  public let ordinal: Int

  /// The day this many days after 1970-01-01, clamped to the years 1…9999.
  public init(ordinal: Int) {
    self.ordinal = min(max(ordinal, -719_162), 2_932_896)
  }

  /// The day with this year (1…9999), month and day of the month; `nil` where there is none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.lengthOfMonth(month, year: year)).contains(day)
    else { return nil }
    // Days from the civil calendar, with the year starting in March so that the leap day is last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.ordinal = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `2024-06-26`; `nil` for anything else, impossible days included.
  public init?(iso text: some StringProtocol) {
    guard let date = PartialDate(iso: text), let month = date.month, let day = date.day else {
      return nil
    }
    self.init(year: date.year, month: month, day: day)
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.ordinal < right.ordinal
  }

  static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  var civil: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  public var year: Int { civil.year }
  public var month: Int { civil.month }
  public var day: Int { civil.day }

  /// The day as `2024-06-26`.
  public var iso: String { PartialDate(self).iso }

  /// The last day of `year`.
  public static func endOfYear(_ year: Int) -> CalendarDay {
    CalendarDay(year: min(max(year, 1), 9999), month: 12, day: 31) ?? CalendarDay(ordinal: 0)
  }
}

extension CalendarDay {
  /// The day this many days earlier, or the earliest there is.
  package func before(_ days: Int) -> CalendarDay {
    let (ordinal, overflow) = self.ordinal.subtractingReportingOverflow(max(0, days))
    return CalendarDay(ordinal: overflow ? .min : ordinal)
  }
}
