import BudgetLanguage
import Catalog
import Testing

@Suite struct ScoreTests {
  @Test(
    "All words of a score belong to it, and none to what follows",
    arguments: ["400k antutu score", "400000 antutu benchmark score", "500k antutu"])
  func whole(score: String) throws {
    let reading = try reader.read("\(score) under 10k")
    #expect(reading.query.canonical == "price<10000")
    #expect(reading.notes.contains(.noPrice(text: score)))
  }
}
