extension CalendarDay {
  /// The same day this many months earlier, or the last of its month where that has no such day.
  public func monthsBefore(_ months: Int) -> CalendarDay {
    let (year, month, day) = civil
    let count = year * 12 + (month - 1) - max(0, months)
    let (targetYear, targetMonth) = (count / 12, count % 12 + 1)
    let length = Self.lengthOfMonth(targetMonth, year: targetYear)
    return CalendarDay(year: targetYear, month: targetMonth, day: min(day, length))
      ?? CalendarDay(ordinal: .min)
  }
}
