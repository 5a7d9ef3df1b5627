/// A date known to the day, the month or the year only; what is not known is never invented.
public struct PartialDate: Hashable, Sendable {
  /// Year, month and day in 14, 4 and 5 bits, 0 for what is not known: a list holds hundreds of
  /// thousands of dates.
  private let packed: UInt32

  /// 1…9999.
  public var year: Int { Int(packed >> 9) }

  /// 1…12, or `nil` where only the year is known.
  public var month: Int? {
    let month = Int(packed >> 5 & 0xF)
    return month == 0 ? nil : month
  }

  /// 1…31, or `nil` where only the month or the year is known.
  public var day: Int? {
    let day = Int(packed & 0x1F)
    return day == 0 ? nil : day
  }

  /// A date of this precision; `nil` where the calendar has no such date.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, CalendarDay(year: year, month: month, day: day) == nil { return nil }
    } else if day != nil {
      return nil
    }
    packed = UInt32(year) << 9 | UInt32(month ?? 0) << 5 | UInt32(day ?? 0)
  }

  /// A day of the years 1 to 9999; one before or after counts as the first or last of them.
  public init(_ calendarDay: CalendarDay) {
    let civil = calendarDay.civil
    switch civil.year {
    case 1...9999:
      packed = UInt32(civil.year) << 9 | UInt32(civil.month) << 5 | UInt32(civil.day)
    case ..<1: packed = 1 << 9 | 1 << 5 | 1
    default: packed = 9999 << 9 | 12 << 5 | 31
    }
  }

  /// Reads `2024-06-26`, `2019-08` or `2017`; `nil` for anything else, impossible dates included.
  public init?(iso text: some StringProtocol) {
    self.init(iso: String(text))
  }

  /// Reads `2024-06-26`, `2019-08` or `2017`; `nil` for anything else, impossible dates included.
  public init?(iso text: String) {
    // Dates are read by the ten thousand, so the bytes are walked once, without splitting.
    var numbers = (year: 0, month: 0, day: 0)
    var length = 0
    for byte in text.utf8 {
      let isHyphen = byte == UInt8(ascii: "-")
      guard length < 10, isHyphen == (length == 4 || length == 7) else { return nil }
      if !isHyphen {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        let digit = Int(byte - UInt8(ascii: "0"))
        switch length {
        case 0...3: numbers.year = numbers.year * 10 + digit
        case 5...6: numbers.month = numbers.month * 10 + digit
        default: numbers.day = numbers.day * 10 + digit
        }
      }
      length += 1
    }
    guard length == 4 || length == 7 || length == 10 else { return nil }
    self.init(
      year: numbers.year, month: length > 4 ? numbers.month : nil,
      day: length > 7 ? numbers.day : nil)
  }

  /// The date as far as it is known: `2024-06-26`, `2019-08` or `2017`.
  public var iso: String {
    let length = month == nil ? 4 : day == nil ? 7 : 10
    return String(unsafeUninitializedCapacity: length) { bytes in
      Self.write(year, 4, to: bytes, at: 0)
      if let month { Self.write(month, 2, to: bytes, at: 5) }
      if let day { Self.write(day, 2, to: bytes, at: 8) }
      for hyphen in [4, 7] where hyphen < length { bytes[hyphen] = UInt8(ascii: "-") }
      return length
    }
  }

  /// Writes `number` in `width` digits.
  private static func write(
    _ number: Int, _ width: Int, to bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
  ) {
    var rest = number
    for place in (start..<(start + width)).reversed() {
      bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
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
}

extension PartialDate: Comparable {
  /// By the earliest day each can be; of two that start on the same day the vaguer comes first.
  public static func < (left: PartialDate, right: PartialDate) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    let precision = month == nil ? 0 : day == nil ? 1 : 2
    return ((year * 13 + (month ?? 1)) * 32 + (day ?? 1)) * 3 + precision
  }
}
