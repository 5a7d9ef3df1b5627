import Catalog
import Testing

@testable import Editing

struct MarketplaceReaderTests {
  private func read(_ rows: String...) throws -> SourceReading {
    try MarketplaceReader.read(
      (["model,original_price,price,reviews,rating,url"] + rows).joined(separator: "\n"),
      ShippedTables.all)
  }

  @Test func `What it sold for is read, not the crossed-out price`() throws {
    let reading = try read(
      "Apple iPhone 99,37990.0,23890.5,8,4.9,https://l.example/apple-iphone-99-i1540574597.html")
    let price = try #require(reading.records.first?.prices.first)
    #expect(price.amount.plain == "23890.50")
    #expect(price.kind == .online)
    #expect(reading.records.first?.source.id == "lazada-2024-02/i1540574597")
    #expect(reading.records.first?.source.readOn.iso == "2024-02-10")
  }

  @Test func `Of rows with one address, the model that the address names is kept`() throws {
    let page = "https://l.example/acme-samsung-galaxy-a14-5g-6gb-ram-i3532489617.html"
    let reading = try read(
      "Samsung Galaxy A14,1.0,9990.0,1,5.0,\(page)",
      "Samsung Galaxy A14 5G,1.0,9990.0,1,5.0,\(page)")
    #expect(reading.records.map(\.model) == ["Galaxy A14 5G"])
    #expect(reading.rejected.map(\.reason) == [.duplicate])
  }

  @Test(
    "An address that is written wrongly is put right",
    arguments: [
      ("https:https://www.l.example/a", "https://www.l.example/a"),
      ("https:www.l.example/a", "https://www.l.example/a"),
      ("https://www.l.example/a", "https://www.l.example/a"),
    ])
  func repaired(_ written: String, _ expected: String) {
    #expect(MarketplaceAddress.repaired(written) == expected)
  }

  @Test func `A network after the model's words in the address is the record's`() throws {
    let reading = try read(
      "Samsung Galaxy A34,1.0,17990.0,1,5.0,https://l.example/samsung-galaxy-a34-5g-8gb-i36449301.html",
      "Vivo Y36,1.0,11699.0,1,5.0,https://l.example/newvivo-y36-mobile-256gb-i39335733.html")
    #expect(reading.records.map(\.specifications.network) == [.fiveG, nil])
  }
}
