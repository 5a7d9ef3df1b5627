import Catalog
import Testing

@testable import Editing

struct PressSpecificationReaderTests {
  private func read(_ rows: String...) throws -> SourceReading {
    let header = "phone_id,field,value,url,page_date,as_written,confidence"
    return try PressSpecificationReader.read(
      ([header] + rows).joined(separator: "\n"), readOn: CrawlDay.earliest)
  }

  @Test func `The world comes before a country, and the surer before the less sure`() throws {
    let reading = try read(
      "acme-q1,battery_mah,6000,https://a.example/1,2026-02,6000 mAh (India),high",
      "acme-q1,battery_mah,6100,https://a.example/2,2026-02,6100 mAh (Malaysia),medium",
      "acme-q1,battery_mah,6200,https://a.example/3,2026-02,6200 mAh (Malaysia),high",
      "acme-q1,battery_mah,6300,https://a.example/4,2026-02,6300 mAh global,medium")
    #expect(
      reading.records.compactMap(\.specifications.batteryMAh) == [6300, 6200, 6100, 6000])
    #expect(reading.records.allSatisfy { $0.phone == "acme-q1" })
    #expect(reading.records.first?.source.id == "press/a-example-4-2026-02")
  }

  @Test func `A Chinese model lends neither date nor battery`() throws {
    let reading = try read(
      "acme-q1,released,2025-10-01,https://a.example/1,2025-10,launched in China,high",
      "acme-q1,battery_mah,7000,https://a.example/1,2025-10,China spec,high",
      "acme-q1,released,2026-02-01,https://a.example/2,2026-02,first outside China,high")
    #expect(reading.rejected.map(\.reason) == [.foreignModel, .foreignModel])
    #expect(reading.records.compactMap(\.released?.iso) == ["2026-02-01"])
  }

  @Test func `A rumour is heard, and a near model is another`() throws {
    let reading = try read(
      "acme-gt-30-pro-max,refresh_hz,144,https://a.example/1,,GT 30 Pro 144 Hz,medium",
      "acme-q1,nfc,yes,https://a.example/2,,leak,low")
    #expect(reading.rejected.map(\.reason) == [.otherModel])
    #expect(reading.records.map(\.isDoubtful) == [true])
  }

  @Test(
    "A fact is read by the name of its field, with what follows from the same words",
    arguments: [
      ("chipset", "Snapdragon 7 Gen 4", "chipset=Qualcomm Snapdragon 7 Gen 4"),
      ("display_type", "LTPO AMOLED", "amoled=yes display_type=LTPO AMOLED"),
      ("charging_w", "45", "charging_w=45 fast_charging=yes"),
      ("ip_rating", "IP68", "ip_rating=IP68 water_resistant=yes"),
      ("os", "EMUI 15", "os=Android os_version=EMUI 15"), ("network", "4G", "network=4G"),
      ("resolution", "2244x1080", "resolution=1080x2244"),
    ])
  func takes(_ field: String, _ value: String, _ facts: String) throws {
    let reading = try read("acme-q1,\(field),\(value),https://a.example/1,2026-02,,high")
    let specifications = try #require(reading.records.first?.specifications)
    let read = Specifications.fields.compactMap { field in
      field.read(specifications).map { "\(field.name)=\($0)" }
    }
    #expect(read.sorted().joined(separator: " ") == facts)
  }

  @Test func `A value that its field cannot have is rejected`() throws {
    let reading = try read(
      "acme-q1,battery_mah,big,https://a.example/1,,,high",
      "acme-q1,colour,red,https://a.example/1,,,high")
    #expect(reading.records.isEmpty)
    #expect(reading.rejected.map(\.reason) == [.unreadableValue, .unreadableValue])
  }
}
