import Catalog
import Testing

@testable import Editing

struct ListingsReaderTests {
  private static let header =
    "category,brand,model,price,source_name,source_url,detail_url,ram,storage,processor"
  private static let guide = "https://www.pinoytechnoguide.com"

  private func read(_ rows: String...) throws -> SourceReading {
    try ListingsReader.read(([Self.header] + rows).joined(separator: "\n"), ShippedTables.all)
  }

  private static func listed(_ name: String, _ price: String, _ page: String) -> String {
    "Smartphone,X,\(name),\(price),PTG Samsung,\(guide)/p,\(guide)\(page),,,"
  }

  @Test func `A row with a page's address is the lowest variant, its namesake a dearer one`() throws
  {
    let reading = try read(
      Self.listed("Samsung Galaxy Q1", "9990.0", "/smartphones/samsung-galaxy-q1"),
      Self.listed("Samsung Galaxy Q1", "12990.0", "/pricelists/samsung"))
    #expect(reading.records.map(\.key) == ["samsung-galaxy-q1", "samsung-galaxy-q1"])
    #expect(reading.records.map(\.isDearerVariant) == [false, true])
    #expect(reading.records.flatMap(\.prices).map(\.amount.plain) == ["9990", "12990"])
    #expect(reading.records.flatMap(\.prices).allSatisfy { $0.kind == .srp })
    #expect(reading.records[0].source.id == "ptg-2026-07/samsung-galaxy-q1")
    #expect(reading.records[1].source.id == "ptg-2026-07/pricelists-samsung")
  }

  @Test func `The address of a phone's page corrects a name the list has wrong`() throws {
    let reading = try read(
      Self.listed("Apple iPhone 6 Plus", "62990.0", "/smartphones/iphone-16-plus"),
      Self.listed("Apple iPhone 6 Plus", "81990.0", "/pricelists/samsung"))
    #expect(reading.records.map(\.model) == ["iPhone 16 Plus", "iPhone 16 Plus"])
    #expect(reading.records.map(\.nameAsWritten) == ["Apple iPhone 6 Plus", "Apple iPhone 6 Plus"])
  }

  @Test func `Headings and tablets of a pricelist become no phones`() throws {
    let reading = try read(
      Self.listed("Latest Samsung stories:", "5000.0", "/pricelists/samsung"),
      Self.listed("Samsung Galaxy Tab Q9", "9490.0", "/pricelists/samsung"))
    #expect(reading.records.isEmpty)
    #expect(reading.rejected.map(\.reason) == [.pageFurniture, .tablet])
    #expect(reading.rejected.map(\.line) == [2, 3])
    #expect(reading.rejected.allSatisfy { !$0.cure.words.isEmpty })
  }

  struct ShopRow: Sendable, CustomTestStringConvertible {
    let name: String
    let page: String
    let reason: LeftOutReason?

    var testDescription: String { name }
  }

  static let shopRows = [
    ShopRow(name: "Samsung Galaxy Q1 5G", page: "/products/q1", reason: nil),
    ShopRow(name: "[with FREEBIE] Samsung Galaxy Q1", page: "/products/q1-free", reason: nil),
    ShopRow(name: "Nubia Q80 Max [Pre-order]", page: "/products/q80", reason: nil),
    ShopRow(name: "[2nd Hand] [Good] Apple iPhone X", page: "/products/x", reason: .secondHand),
    ShopRow(name: "[Open Box] Nubia Q7", page: "/products/q7", reason: .secondHand),
    ShopRow(name: "Samsung Galaxy Q1", page: "/collections/all?page=2", reason: .crossedOutPrice),
    ShopRow(name: "REDMI PAD 9", page: "/products/pad", reason: .tablet),
    ShopRow(name: "Huawei Watch Q4", page: "/products/watch", reason: .accessory),
    ShopRow(name: "TV A 32 2025", page: "/products/tv", reason: .accessory),
    ShopRow(name: "REDMI Q1 Powerbank", page: "/products/pb", reason: .accessory),
    ShopRow(name: "TECNO Camon Q SERIES", page: "/products/camon", reason: .namesNoModel),
    ShopRow(name: "Unheardof Q1", page: "/products/un", reason: .unknownBrand),
  ]

  @Test("A shop's row is a phone or is left out with its reason", arguments: shopRows)
  func shop(_ row: ShopRow) throws {
    let reading = try read(
      "Smartphone,X,\(row.name),8999.0,Kimstore Smartphones,https://k.example/c,"
        + "https://k.example\(row.page),,,")
    #expect(reading.rejected.map(\.reason) == (row.reason.map { [$0] } ?? []))
    #expect(reading.records.count == (row.reason == nil ? 1 : 0))
    #expect(reading.records.flatMap(\.prices).allSatisfy { $0.kind == .shop })
  }

  @Test
  func
    `The row that holds YugaTech's whole list gives prices to the others, and phones of its own`()
    throws
  {
    let list =
      "Snapdragon 685 8GB RAM 256GB storage Php 9,999 January 2025 "
      + "POCO Q1 Helio G99 6GB RAM 128GB storage Php 5,499 (6GB + 128GB) Php 6,499 (8GB + 256GB) "
      + "February 2025 vivo Q2 Snapdragon 685 8GB RAM 128GB storage Php 7,999 March 2025"
    let page = "https://www.yugatech.com/list/"
    func row(_ model: String, _ price: String, _ detail: String, _ processor: String) -> String {
      "Smartphone,X,\"\(model)\",\(price),YugaTech Smartphone Price List,\(page),\(detail),,,"
        + "\"\(processor)\""
    }
    let reading = try read(
      row(
        "POCO Q1 Helio G99 6GB RAM 128GB storage (6GB + 128GB) (8GB + 256GB) February 2025",
        "5499.0", page, ""),
      row("Smartphones under", "5000.0", page, ""),
      row("Smartphone List 2025", "3299.0", "https://www.yugatech.com/honor-q9-5g-review/", list))
    #expect(
      reading.records.map { "\($0.line) \($0.brand) \($0.model) \($0.launched?.iso ?? "")" } == [
        "2 poco Q1 2025-02", "4 honor Q9 5G 2025-01", "4 vivo Q2 2025-03",
      ])
    #expect(reading.records[0].prices.map(\.amount.plain) == ["5499", "6499"])
    #expect(reading.records[0].specifications.network == .fourG)
    #expect(reading.rejected.map(\.reason) == [.pageFurniture])
    #expect(reading.rejected.map(\.line) == [3])
  }

  @Test func `Every row becomes a record or a rejection`() throws {
    let reading = try read(
      Self.listed("Samsung Galaxy Q1", "9990.0", "/smartphones/samsung-galaxy-q1"),
      Self.listed("Latest stories:", "1.0", "/pricelists/samsung"),
      Self.listed("Samsung Galaxy Q2", "soon", "/smartphones/samsung-galaxy-q2"),
      "Smartphone,X,Samsung Q,1.0,Somebody else,u,u,,,")
    let lines = Set(reading.records.map(\.line)).union(reading.rejected.map(\.line))
    #expect(lines == [2, 3, 4, 5])
    #expect(reading.rejected.map(\.reason) == [.pageFurniture, .unreadablePrice, .unreadableValue])
  }

  @Test func `A file without the columns of a listing is refused by name`() {
    #expect(
      throws: SourceFormError(
        reader: "listings",
        missingColumns: [
          "price", "source_name",
          "source_url", "detail_url", "processor",
        ])
    ) {
      try ListingsReader.read("brand,model\nSamsung,Q1\n", ShippedTables.all)
    }
  }
}
