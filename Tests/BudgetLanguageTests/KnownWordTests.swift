import BudgetLanguage
import Catalog
import Testing

/// Words that stand for a model only because a catalogue knows them.
@Suite struct KnownWordTests {
  private let reader = BudgetReader(
    vocabulary: Vocabulary(
      CatalogNames(
        brands: [Brand(id: "kata", name: "Kata"), Brand(id: "acme", name: "Acme")],
        brandWords: [], models: [ModelName(brand: "kata", model: "Figo 3 Pro")],
        latestDay: CalendarDay(year: 2026, month: 7, day: 1) ?? CalendarDay(ordinal: 0))))

  @Test(
    "The first word of a brand's model names it, with more of its name or without",
    arguments: [("kata figo under 5k", "figo"), ("kata figo 3 under 5k", "figo 3")])
  func first(text: String, model: String) throws {
    let query = try reader.read(text).query
    #expect(query.brands == ["kata"])
    #expect(query.model == model)
  }

  @Test("It says nothing of another brand's phones")
  func other() throws {
    let query = try reader.read("acme figo under 5k").query
    #expect(query.brands == ["acme"])
    #expect(query.model == nil)
  }
}
