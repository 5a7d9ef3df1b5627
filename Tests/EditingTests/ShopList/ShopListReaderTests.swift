import Catalog
import Testing

@testable import Editing

struct ShopListReaderTests {
  private func read(_ rows: String...) throws -> SourceReading {
    try ShopListReader.read(
      (["product,config_as_listed,list_price_php,sheet_date,import_note,source"] + rows)
        .joined(separator: "\n"), ShippedTables.all)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let product: String
    let configuration: String
    let note: String
    /// The configuration in words, or the reason for which the row is rejected.
    let expected: Result

    enum Result: Hashable, Sendable {
      case configuration(String)
      case rejected(LeftOutReason)
    }

    var testDescription: String { "\(product) \(configuration) \(note)" }
  }

  static let rows = [
    Row(
      product: "POCO Q8 5G", configuration: "12GB/256GB", note: "",
      expected: .configuration("12GB + 256GB")),
    Row(
      product: "Apple iPhone 99", configuration: "128GB", note: "",
      expected: .configuration("128GB")),
    Row(
      product: "Infinix Q60 5G", configuration: "16GB/256GB",
      note: "16GB = 8 physical + 8 extended",
      expected: .configuration("256GB")),
    Row(product: "Infinix Hot Q", configuration: "", note: "", expected: .configuration("")),
    Row(
      product: "vivo iQOO Q10+", configuration: "12GB/256GB", note: "identity ambiguous",
      expected: .rejected(.namesNoModel)),
    Row(
      product: "Xiaomi Q17 with Kit", configuration: "16GB/512GB", note: "",
      expected: .rejected(.namesNoModel)),
    Row(
      product: "Unheardof Q", configuration: "4GB/64GB", note: "",
      expected: .rejected(.unknownBrand)),
  ]

  @Test("Memory borrowed from storage is no RAM, and doubtful models are left out", arguments: rows)
  func row(_ row: Row) throws {
    let reading = try read("\(row.product),\(row.configuration),9990,2026-08-22,\(row.note),s")
    switch row.expected {
    case .configuration(let words):
      let price = try #require(reading.records.first?.prices.first)
      #expect(price.configuration.words == words)
      #expect(price.kind == .shop)
    case .rejected(let reason): #expect(reading.rejected.map(\.reason) == [reason])
    }
  }

  @Test func `The same configuration at a second price loses its storage`() throws {
    let reading = try read(
      "POCO Q8,12GB/256GB,45990,2026-08-22,,s", "POCO Q8,12GB/256GB,49990,2026-08-22,,s")
    #expect(
      reading.records.flatMap(\.prices).map(\.configuration.words) == ["12GB + 256GB", "12GB RAM"])
  }

  @Test func `The source is the committed sheet and its day`() throws {
    let source = try #require(try read("POCO Q8,,1,2026-08-22,,s").records.first?.source)
    #expect(source.id == "gadgetmoto-2026-08-22")
    #expect(
      source.url.hasPrefix("https://github.com/jasonsalazar619-creator/GadgetMoto-store/blob/"))
  }
}
