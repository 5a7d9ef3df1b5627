import Catalog
import Testing

@testable import Editing

struct KeptFactsTests {
  @Test func `Guides have an id of their own, made from the title`() {
    let guides = ShippedTables.kept.guides
    #expect(Set(guides.map(\.id)).count == guides.count)
    #expect(guides.count >= 34)
    #expect(
      guides.contains {
        $0.id == "best-smartphones-for-kids-under-php-7-000"
          && $0.title == "Best smartphones for kids under PHP 7,000"
      })
  }

  @Test func `What people keep by hand stands in the facts of a refresh as it was`() {
    var kept = KeptFacts()
    kept.guides = [Guide(id: "mine", title: "phones under 9k")]
    kept.sources = [
      PriceSource(
        id: "press/q", publisher: "Q", url: "https://q.example/",
        readOn: CrawlDay.earliest)
    ]
    kept.partnerships = [
      CameraPartnership(
        brand: "vivo", partner: "Zeiss", from: nil, until: nil, firstPhones: "", source: "press/q",
        series: ["X60*"])
    ]
    let brands = [Brand(id: "vivo", name: "vivo", aliases: ["Vivo Mobile"])]
    let result = Refresh.join(
      [], by: EditingTables(brands: BrandNames(brands)), keeping: kept)
    #expect(result.facts.guides == kept.guides)
    #expect(result.facts.partnerships == kept.partnerships)
    #expect(result.facts.sources == kept.sources)
    #expect(result.facts.brands == brands)
  }

  @Test func `Partnerships name a source that is among the sources`() {
    let result = Refresh.join([])
    let sources = Set(result.facts.sources.map(\.id))
    #expect(result.facts.partnerships.count >= 2)
    #expect(result.facts.partnerships.allSatisfy { sources.contains($0.source) })
  }
}
