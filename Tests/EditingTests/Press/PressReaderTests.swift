import Catalog
import Testing

@testable import Editing

struct PressReaderTests {
  private static let header =
    "brand,model,ram_gb,storage_gb,price_php,price_kind,observed_on,source_url,network_5g,chipset,"
    + "display_in,battery_mah,os,launch_ph,notes"

  private func read(_ rows: String...) throws -> SourceReading {
    try PressReader.read(([Self.header] + rows).joined(separator: "\n"), ShippedTables.all)
  }

  @Test func `A fact keeps the page's address and date as far as it is known`() throws {
    let reading = try read(
      "Lenovo,Q Duel,12,256,39995,srp,2021-06,https://www.p.example/2021/duel/amp,yes,"
        + "Snapdragon 888,6.92,5500,Android 11,2021-06-18,")
    let record = try #require(reading.records.first)
    #expect(record.source.publisher == "p.example")
    #expect(record.source.id == "press/p-example-duel-2021-06")
    #expect(record.source.readOn.iso == "2021-06")
    #expect(record.launched?.iso == "2021-06-18")
    #expect(record.specifications.network == .fiveG)
    #expect(record.specifications.os == "Android")
    #expect(record.specifications.batteryMAh == 5500)
    #expect(record.configurations == [Configuration(ramGB: 12, storageGB: 256)])
  }

  @Test func `A street price is no suggested price`() throws {
    let reading = try read("Motorola,Q5,,,10000,street,2018-02,https://p.example/q5,,,,,,,")
    #expect(reading.records.first?.prices.first?.kind == .street)
  }

  @Test(
    "A row that is no fact of one phone on one day is rejected",
    arguments: [
      ("vivo,X300 Series,,,67999,srp,2025-12-28,https://p.example/x", LeftOutReason.namesNoModel),
      ("LG,Nexus Q,,,14990,street,,https://p.example/n", .missingValue),
      ("LG,Nexus Q,,,14990,street,soon,https://p.example/n", .unreadableDate),
      ("LG,Nexus Q,,,€100,srp,2018,https://p.example/n", .unreadablePrice),
      ("LG,Nexus Q,,,14990,guess,2018,https://p.example/n", .unreadableValue),
      ("Unheardof,Q,,,14990,srp,2018,https://p.example/n", .unknownBrand),
    ])
  func rejected(_ row: String, _ reason: LeftOutReason) throws {
    let reading = try read(row + ",,,,,,,")
    #expect(reading.records.isEmpty)
    #expect(reading.rejected.map(\.reason) == [reason])
  }

  @Test func `The same fact of the same page counts once`() throws {
    let row = "Lenovo,Q,,,4999,srp,2012-08-29,https://p.example/q,,,,,,,"
    let reading = try read(row, row)
    #expect(reading.records.count == 1)
    #expect(reading.rejected.map(\.reason) == [.duplicate])
  }
}
