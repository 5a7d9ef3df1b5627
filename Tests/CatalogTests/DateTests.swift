import Catalog
import Testing

@Suite struct `A calendar day` {
  @Test(
    arguments: [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2024-06-26", 19_900),
      ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
    ])
  func `counts from 1970 on`(iso: String, ordinal: Int) {
    #expect(CalendarDay(iso: iso)?.ordinal == ordinal)
    #expect(CalendarDay(ordinal: ordinal).iso == iso)
  }

  @Test func `every day of four centuries comes back, one after the other`() {
    var expected = (year: 1800, month: 1, day: 1)
    let first = CalendarDay(year: 1800, month: 1, day: 1)
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for offset in 0..<146_097 {
      let day = CalendarDay(ordinal: (first?.ordinal ?? 0) + offset)
      guard (day.year, day.month, day.day) == expected else {
        Issue.record("\(day.iso) stands where \(expected) should")
        return
      }
      let isLeap =
        expected.year % 4 == 0 && (expected.year % 100 != 0 || expected.year % 400 == 0)
      let length = lengths[expected.month - 1] + (isLeap && expected.month == 2 ? 1 : 0)
      expected.day += 1
      if expected.day > length { expected = (expected.year, expected.month + 1, 1) }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
  }

  @Test func `beyond the calendar the first or the last day stands`() {
    #expect(CalendarDay(ordinal: .max).iso == "9999-12-31")
    #expect(CalendarDay(ordinal: .min).iso == "0001-01-01")
    #expect(CalendarDay.endOfYear(2024).iso == "2024-12-31")
    #expect(CalendarDay.endOfYear(.max).iso == "9999-12-31")
    #expect(CalendarDay.endOfYear(.min).iso == "0001-12-31")
  }

  @Test(arguments: ["2024-06", "2024", "2024-02-30", "20240626", "2024-6-26", ""])
  func `is not read from a vaguer or impossible date`(iso: String) {
    #expect(CalendarDay(iso: iso) == nil)
  }
}

@Suite struct `A date known in part` {
  @Test(
    arguments: [
      ("2024-06-26", "2024-06-26", "2024-06-26"), ("2019-08", "2019-08-01", "2019-08-31"),
      ("2024-02", "2024-02-01", "2024-02-29"), ("1900-02", "1900-02-01", "1900-02-28"),
      ("2017", "2017-01-01", "2017-12-31"), ("0001", "0001-01-01", "0001-12-31"),
    ])
  func `keeps what is known and knows what it can be`(
    iso: String, earliest: String, latest: String
  ) throws {
    let date = try #require(PartialDate(iso: iso))
    #expect(date.iso == iso)
    #expect(date.earliest.iso == earliest)
    #expect(date.latest.iso == latest)
  }

  @Test(
    arguments: [
      "", "24", "0000", "2024-00", "2024-13", "2024-1", "2024-02-30", "2023-02-29", "2024-04-31",
      "2024-06-00", "2024-06-26 ", " 2024", "2024/06/26", "2024-06-26T00:00", "20240626", "-2024",
      "2024-", "2024-06-", "+024", "２０２４", "Oct-18", "99999",
    ])
  func `is not read from anything else`(text: String) {
    #expect(PartialDate(iso: text) == nil)
    #expect(PartialDate(iso: text[...]) == nil)
  }

  @Test func `is not made of parts that the calendar has not`() {
    #expect(PartialDate(year: 2024, day: 3) == nil)
    #expect(PartialDate(year: 2023, month: 2, day: 29) == nil)
    #expect(PartialDate(year: 10_000) == nil)
    #expect(PartialDate(year: 2024, month: 0) == nil)
  }

  @Test func `is ordered by its earliest day, the vaguer first`() {
    let sorted = ["2023-12-31", "2024", "2024-01", "2024-01-01", "2024-01-02", "2024-02"]
    let dates = sorted.compactMap { PartialDate(iso: $0) }
    #expect(dates.count == sorted.count)
    #expect(dates.reversed().sorted().map(\.iso) == sorted)
    for left in dates {
      for right in dates where left.earliest < right.earliest { #expect(left < right) }
    }
  }

  @Test func `a day is a date known to the day`() {
    #expect(PartialDate(CalendarDay(ordinal: 19_900)).iso == "2024-06-26")
  }
}
