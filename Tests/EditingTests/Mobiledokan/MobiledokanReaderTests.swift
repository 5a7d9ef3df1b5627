import Catalog
import Testing

@testable import Editing

struct MobiledokanReaderTests {
  private static let columns = [
    "name", "url", "last_updated", "brand", "model", "release_date", "os", "os_version", "ui",
    "chipset", "display_type", "screen_size", "resolution", "refresh_rate", "rear_camera", "ois",
    "front_camera", "battery", "quick_charging", "wireless_charging", "ram", "storage",
    "expandable", "network", "sim", "nfc", "infrared", "weight", "waterproof", "fingerprint",
    "audio_jack", "fm_radio",
  ]

  private func read(_ rows: [String: String]...) throws -> SourceReading {
    let lines = rows.map { row in
      Self.columns.map { "\"\(row[$0] ?? "")\"" }.joined(separator: ",")
    }
    return try MobiledokanReader.read(
      ([Self.columns.joined(separator: ",")] + lines).joined(separator: "\n"), ShippedTables.all)
  }

  private static let phone: [String: String] = [
    "name": "Xiaomi Redmi Q14 (8GB+256GB)", "url": "https://m.example/mobile/redmi-q14",
    "last_updated": "2026-05-18 10:02:30", "brand": "Xiaomi", "release_date": "13 March 2024",
    "os": "Android", "os_version": "v14", "ui": "HyperOS", "chipset": "Mediatek Helio G99",
    "display_type": "AMOLED", "screen_size": "6.67 inches (16.94 cm)",
    "resolution": "1080x2400 px (FHD+)", "refresh_rate": "120 Hz",
    "rear_camera": "108 MP, f/1.7, Wide Angle, Primary Camera, 2 MP Camera", "ois": "Yes",
    "front_camera": "16 MP, f/2.4", "battery": "5500 mAh", "quick_charging": "33W wired",
    "ram": "8 GB", "storage": "256 GB", "expandable": "Up to 1 TB",
    "network": "2G, 3G, 4G", "sim": "Dual SIM, GSM+GSM", "weight": "190 grams",
    "audio_jack": "3.5 mm",
  ]

  @Test func `The release is international, and the configuration leaves the name`() throws {
    let record = try #require(try read(Self.phone).records.first)
    #expect(record.brand == "redmi")
    #expect(record.model == "Q14")
    #expect(record.launched == nil)
    #expect(record.released?.iso == "2024-03-13")
    #expect(record.configurations == [Configuration(ramGB: 8, storageGB: 256)])
    #expect(record.prices.isEmpty)
    #expect(record.source.id == "mobiledokan/redmi-q14")
    #expect(record.source.readOn.iso == "2026-05-18")
  }

  @Test func `Columns become typed fields, and an empty cell stays unknown`() throws {
    let specifications = try #require(try read(Self.phone).records.first?.specifications)
    #expect(specifications.network == .fourG)
    #expect(specifications.os == "Android")
    #expect(specifications.displayInches == 6.67)
    #expect(specifications.refreshHz == 120)
    #expect(specifications.batteryMAh == 5500)
    #expect(specifications.rearCameraMP == 108)
    #expect(specifications.features[.amoled] == true)
    #expect(specifications.features[.headphoneJack] == true)
    #expect(specifications.features[.opticalStabilization] == true)
    #expect(specifications.features[.nfc] == nil)
    #expect(specifications.features[.wirelessCharging] == nil)
    #expect(specifications.features[.fmRadio] == nil)
  }

  @Test func `A page read twice counts once, and a brand nobody knows is named`() throws {
    var unknown = Self.phone
    unknown["name"] = "Unheardof Q1"
    unknown["url"] = "https://m.example/mobile/unheardof-q1"
    let reading = try read(Self.phone, Self.phone, unknown)
    #expect(reading.records.count == 1)
    #expect(reading.rejected.map(\.reason) == [.duplicate, .unknownBrand])
  }
}
