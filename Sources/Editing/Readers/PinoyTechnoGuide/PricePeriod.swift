import Catalog

/// When a changed price took effect, and the last day of its period.
struct PricePeriod: Hashable {
  var from: PartialDate
  var until: PartialDate

  /// Reads `May 26, 2023`, `May 2021`, `October 15 - 31, 2022`, `October 29 - November 13, 2022`,
  /// `July 29 to 31, 2022`, `Feb. 7-13`.
  ///
  /// A year that is not written is filled in only where one year alone is possible: the period
  /// lies between the launch and the day the page was read; else the period stays unknown.
  init?(_ text: String, launched: PartialDate?, readOn: PartialDate) {
    var words = DateText.Words(text).list.filter { !["to", "until", "and"].contains($0) }[...]
    guard let month = words.popFirst().flatMap(DateText.month) else { return nil }
    let day = words.first.flatMap(DateText.dayNumber)
    if day != nil { words.removeFirst() }
    var lastMonth = month
    if day != nil, let other = words.first.flatMap(DateText.month) {
      lastMonth = other
      words.removeFirst()
    }
    var lastDay = day
    if day != nil, let other = words.first.flatMap(DateText.dayNumber) {
      lastDay = other
      words.removeFirst()
    }
    func dates(_ year: Int) -> (from: PartialDate, until: PartialDate)? {
      // A period that ends in an earlier month began in the year before.
      guard
        let from = PartialDate(
          year: lastMonth < month ? year - 1 : year, month: month, day: day),
        let until = PartialDate(year: year, month: lastMonth, day: lastDay),
        from.earliest <= until.latest
      else { return nil }
      return (from, until)
    }
    if let year = words.first.flatMap(DateText.fullYear) {
      guard let stated = dates(year) else { return nil }
      (from, until) = stated
      return
    }
    guard day != nil, let launched, launched.month != nil else { return nil }
    let years = (launched.year...max(launched.year, readOn.year)).compactMap(dates)
    // A page can name its launch a few weeks late, so a period shortly before it is possible too.
    let possible = years.filter {
      $0.from.earliest.ordinal >= launched.earliest.ordinal - 45
        && $0.from.earliest <= readOn.latest
    }
    // A page written at the launch leaves out the year of the days it speaks of.
    let atLaunch = possible.filter {
      launched.day != nil && launched.earliest <= $0.until.latest
        && $0.from.earliest.ordinal <= launched.earliest.ordinal + 7
    }
    guard let only = atLaunch.first ?? (possible.count == 1 ? possible.first : nil) else {
      return nil
    }
    (from, until) = only
  }
}
