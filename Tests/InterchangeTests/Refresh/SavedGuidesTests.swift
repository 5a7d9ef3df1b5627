import Catalog
import Testing

@testable import Interchange

struct SavedGuidesTests {
  @Test func `Guides have an id of their own, made from the title`() {
    #expect(Set(SavedGuides.all.map(\.id)).count == SavedGuides.all.count)
    #expect(SavedGuides.all.count >= 34)
    #expect(
      SavedGuides.all.contains {
        $0.id == "best-smartphones-for-kids-under-php-7-000"
          && $0.title == "Best smartphones for kids under PHP 7,000"
      })
  }

  @Test func `Partnerships name a source that is among the sources`() {
    let result = Refresh.join([])
    let sources = Set(result.facts.sources.map(\.id))
    #expect(result.facts.partnerships.map(\.brand) == ["huawei", "xiaomi"])
    #expect(result.facts.partnerships.allSatisfy { sources.contains($0.source) })
    #expect(result.facts.partnerships.first?.until?.iso == "2022-03-31")
  }
}
