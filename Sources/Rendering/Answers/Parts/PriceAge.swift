package import Catalog

/// How old a price is.
package enum PriceAge {
  /// Whole days from the latest day `date` can be to `day`; 0 where it is not past.
  package static func days(_ date: PartialDate, on day: CalendarDay) -> Int {
    max(0, day.ordinal - date.latest.ordinal)
  }

  /// `47 days`, `14 months` or `2 years`.
  static func words(days: Int) -> Phrase {
    guard days > 60 else { return .days(days) }
    // A month is a twelfth of 365.24 days.
    let months = days * 1200 / 36_524
    return months < 24 ? .months(max(months, 2)) : .years(months / 12)
  }

  /// `14 mo` or `2 y` where the price is over a year old, else `nil`.
  package static func words(_ date: PartialDate, on day: CalendarDay) -> Phrase? {
    let days = days(date, on: day)
    guard days > 365 else { return nil }
    let from = date.latest
    let months =
      (day.year - from.year) * 12 + day.month - from.month - (day.day < from.day ? 1 : 0)
    return months < 24 ? .monthsShort(max(months, 12)) : .yearsShort(months / 12)
  }
}
