import BudgetLanguage
import Catalog
import Testing

@Suite struct ForeignPriceTests {
  @Test(
    "A price in another currency is said to be one, however large it is",
    arguments: [
      "under 20000 usd", "20,000 dollars", "20k usd", "$20000", "under $ 15,000", "euro 9000",
    ])
  func isNoPrice(text: String) throws {
    let reading = try reader.read(text)
    #expect(reading.query.canonical == "")
    #expect(
      reading.notes.contains { if case .otherCurrency = $0 { true } else { false } })
  }
}
