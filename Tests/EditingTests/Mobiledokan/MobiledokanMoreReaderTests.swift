import Catalog
import Testing

@testable import Editing

struct MobiledokanMoreReaderTests {
  private func read(_ row: String) throws -> SourceReading {
    try MobiledokanMoreReader.read(
      """
      phone_id,match,status,url,last_updated,release_date,os,chipset,screen_size,battery,network,nfc,weight
      \(row)
      """)
  }

  @Test func `A page gives its phone's release and core`() throws {
    let record = try #require(
      try read(
        "acme-q1,same name,Available,https://m.example/acme-q1,2026-05-03 08:02:51,"
          + "20 September 2019,Android,MediaTek Helio G85,6.5 inches,5000 mAh,\"2G, 3G, 4G\",Yes,190 g"
      ).records.first)
    #expect(record.phone == "acme-q1")
    #expect(record.released?.iso == "2019-09-20")
    #expect(record.specifications.batteryMAh == 5000)
    #expect(record.specifications.network == .fourG)
    #expect(record.specifications.features[.nfc] == true)
  }

  @Test(
    "A page from before the launch, and one of the model without 5G, are left out",
    arguments: [
      ("same name,Upcoming,MediaTek Dimensity 6300,\"4G, 5G\"", LeftOutReason.beforeLaunch),
      ("same name but 5G,Available,MediaTek Helio G85,\"2G, 3G, 4G\"", .otherModel),
    ])
  func leavesOut(_ cells: String, _ reason: LeftOutReason) throws {
    let parts = cells.split(separator: ",", maxSplits: 3).map(String.init)
    let reading = try read(
      "acme-q1-5g,\(parts[0]),\(parts[1]),https://m.example/q,2026-05-03,1 May 2024,Android,"
        + "\(parts[2]),,,\(parts[3]),,")
    #expect(reading.records.isEmpty)
    #expect(reading.rejected.map(\.reason) == [reason])
  }
}
