import Catalog
import Testing

struct PriceMomentTests {
  private static let latest = CalendarDay(ordinal: 738_000)

  private static func moment(knownOn day: CalendarDay?) -> PriceMoment {
    PriceMoment(asOf: latest, knownOn: day, latest: latest, firstSeen: nil)
  }

  @Test func `What was known on the latest day, or after it, is everything`() {
    for day in [nil, Self.latest, CalendarDay(ordinal: 738_001)] {
      let moment = Self.moment(knownOn: day)
      #expect(moment.knownOn == nil)
      #expect(moment.askedKnownOn == day)
      #expect(moment.isStored && moment.listedBy == nil)
    }
  }

  @Test func `What was known a day before is not what is stored`() {
    let before = CalendarDay(ordinal: 737_999)
    let moment = Self.moment(knownOn: before)
    #expect(moment.knownOn == before)
    #expect(!moment.isStored)
    #expect(moment.listedBy == before)
  }
}
