import Catalog
import PageProgram
import Testing

@Suite("The facts of a page")
struct PageFactsTests {
  @Test("are the facts that questions need, read as they were written, the same bytes each time")
  func roundTrip() throws {
    let both = try ShippedFacts.both.get()
    let needed = PageFacts(of: both.facts)
    let read = try #require(PageFacts(both.bytes))
    #expect(read == needed)
    #expect(read.bytes == both.bytes)
    #expect(PageFacts(of: read.facts) == needed)
    #expect(both.bytes.count < 1_300_000)
  }

  @Test("carry the days that are asked about")
  func days() throws {
    let facts = try ShippedFacts.both.get().facts
    let day = try #require(CalendarDay(iso: "2024-06-30"))
    let read = try #require(PageFacts(PageFacts(of: facts, asOf: day, knownOn: day).bytes))
    #expect(read.asOf == day && read.knownOn == day)
    let page = try #require(PageProgram(read))
    #expect(page.find("5G under 20k").parts[0].contains("2024-06-30"))
  }

  @Test("are refused where they are cut, longer, or something else")
  func otherBytes() throws {
    let bytes = try ShippedFacts.both.get().bytes
    #expect(PageFacts(Array(bytes.dropLast())) == nil)
    #expect(PageFacts(Array(bytes.prefix(5000))) == nil)
    #expect(PageFacts(bytes + [0x41, 0x1F]) == nil)
    for text in ["", "presyo-facts-1\u{1F}", "presyo-facts-2\u{1F}", "<!doctype html>\n"] {
      #expect(PageFacts(Array(text.utf8)) == nil)
    }
    let many = "presyo-facts-2\u{1F}\u{1F}\u{1F}9999999999999999999\u{1F}-4\u{1F}"
    #expect(PageFacts(Array(many.utf8)) == nil)
  }
}
