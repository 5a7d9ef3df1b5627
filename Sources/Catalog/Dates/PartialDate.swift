/// A date known to the day, the month or the year only; what is not known is never invented.
public struct PartialDate: Hashable, Sendable {
  /// 1…9999.
  public let year: Int
  /// 1…12, or `nil` where only the year is known.
  public let month: Int?
  /// 1…31, or `nil` where only the month or the year is known.
  public let day: Int?

  /// A date of this precision; `nil` where the calendar has no such date.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, CalendarDay(year: year, month: month, day: day) == nil { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  public init(_ calendarDay: CalendarDay) {
    self.year = calendarDay.year
    self.month = calendarDay.month
    self.day = calendarDay.day
  }

  /// Reads `2024-06-26`, `2019-08` or `2017`; `nil` for anything else, impossible dates included.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (index, part) in parts.enumerated() {
      guard part.utf8.count == (index == 0 ? 4 : 2),
        part.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// The date as far as it is known: `2024-06-26`, `2019-08` or `2017`.
  public var iso: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  /// The earliest day it can be.
  public var earliest: CalendarDay {
    CalendarDay(year: year, month: month ?? 1, day: day ?? 1) ?? CalendarDay(ordinal: 0)
  }

  /// The latest day it can be.
  public var latest: CalendarDay {
    let lastMonth = month ?? 12
    let lastDay = day ?? CalendarDay.lengthOfMonth(lastMonth, year: year)
    return CalendarDay(year: year, month: lastMonth, day: lastDay) ?? CalendarDay(ordinal: 0)
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

extension PartialDate: Comparable {
  /// By the earliest day each can be; of two that start on the same day the vaguer comes first.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    let (first, second) = (left.earliest, right.earliest)
    return first == second ? left.precision < right.precision : first < second
  }

  private var precision: Int { month == nil ? 0 : day == nil ? 1 : 2 }
}
