import Catalog
import Testing

@testable import Editing

@Suite struct PinoyTechnoGuideDetailsTests {
  private static let header =
    "Name,Link,Screen,OS,Chipset,RAM,Rear Camera,Front Camera,Storage,Expansion,SIM Card,Cellular,NFC,Sound,FM Radio,Biometrics,Sensors,Battery,Material,Weight,Launch Date,Price,Infrared, Camera,Networks\n"
  private static let site = "https://www.pinoytechnoguide.com/smartphones/"

  private func row(
    _ name: String, slug: String, ram: String = "4 GB", storage: String = "64GB",
    launch: String = "June 2021", price: String, cellular: String = "4G LTE, 3G HSPA+",
    networks: String = ""
  ) -> String {
    let cells = [
      name, Self.site + slug, "6.5-inch HD+ IPS LCD Display (720 x 1600 Pixels, 270 ppi)",
      "Android 11 with Sample UI", "MediaTek Helio G35 (12 nm)", ram,
      "Dual Cameras: 13MP Main Camera2MP Macro-LED Flash", "5 Megapixels", storage,
      "Expandable up to 256GB via microSD", "Dual SIM (Nano-SIM)", cellular, "No",
      "3.5mm Audio Jack", "", "Face Recognition", "Compass, Accelerometer",
      "5000 mAh Li-Po Battery (Non-removable)10W Charging Rate", "Plastic", "190 g", launch, price,
      "", "", networks,
    ]
    return cells.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
  }

  private func read(_ rows: String...) throws -> SourceReading {
    let readOn = try #require(PartialDate(iso: "2023-10-15"))
    return try PinoyTechnoGuideDetails.read(
      Self.header + rows.joined(), ShippedTables.all, readOn: readOn, sourcePrefix: "ptg-2023-10")
  }

  @Test func `A page becomes a record with its source, configuration and specifications`() throws {
    let reading = try read(
      row(
        "Vivo Y50", slug: "vivo-y50", launch: "October 9, 2020",
        price: "₱9,999.00 - Official Price in the Philippines"))
    let record = try #require(reading.records.first)
    #expect(record.line == 2)
    #expect(record.key == "vivo-y50")
    #expect(record.brand == "vivo")
    #expect(record.model == "Y50")
    #expect(record.launched?.iso == "2020-10-09")
    #expect(record.released == nil)
    #expect(record.configurations == [Configuration(ramGB: 4, storageGB: 64)])
    #expect(record.prices.map(\.asWritten) == ["₱9,999.00"])
    #expect(record.source.id == "ptg-2023-10/vivo-y50")
    #expect(record.source.url == Self.site + "vivo-y50")
    #expect(record.source.readOn.iso == "2023-10-15")
    let read = Specifications.fields.compactMap { field in
      field.read(record.specifications).map { "\(field.name)=\($0)" }
    }
    #expect(
      read == [
        "os=Android", "network=4G", "chipset=MediaTek Helio G35", "os_version=11, Sample UI",
        "display_inches=6.5", "display_type=IPS LCD", "resolution=720x1600", "battery_mah=5000",
        "charging_w=10", "rear_camera_mp=13", "rear_cameras=2", "front_camera_mp=5",
        "weight_g=190", "sim_slots=2", "nfc=no", "amoled=no", "headphone_jack=yes", "microsd=yes",
        "dual_sim=yes", "esim=no", "fast_charging=no", "fingerprint=no", "gyroscope=no",
      ])
    #expect(reading.rejected.isEmpty)
    #expect(reading.leftOut.isEmpty)
  }

  @Test func `Every row is a record or rejected with its line and reason`() throws {
    let price = "₱9,999.00 - Official Price in the Philippines"
    let reading = try read(
      row("Vivo Y50", slug: "vivo-y50", price: price),
      row("Vivo Y50", slug: "vivo-y50", price: price),
      row("Unheard 5", slug: "unheard-5", price: price),
      row("Huawei MatePad 11", slug: "matepad-11", price: price),
      row("Huawei Watch Fit", slug: "watch-fit", price: price),
      row("", slug: "nameless", price: price), row("Vivo Y51", slug: "", price: price))
    #expect(reading.rows == 7)
    #expect(reading.records.count + reading.rejected.count == reading.rows)
    #expect(
      reading.rejected.map { "\($0.line) \($0.reason.words.english)" } == [
        "3 duplicate row", "4 unknown brand", "5 tablet", "6 accessory or other product",
        "7 missing value", "8 missing value",
      ])
    #expect(reading.rejected.allSatisfy { !$0.cure.words.isEmpty })
  }

  @Test(
    "Configurations come from prices, else from RAM by storage where that is certain",
    arguments: [
      ("4 GB", "64GB", "4+64"), ("4 GB", "64GB or 128GB", "4+64 4+128"),
      ("4GB or 6GB of RAM", "128GB", "4+128 6+128"),
      ("4GB, 6GB or 8GB of RAM", "64GB, 128GB or 256GB", "4+64 8+256"),
    ])
  func configurations(ram: String, storage: String, expected: String) throws {
    let reading = try read(
      row(
        "Vivo Y50", slug: "vivo-y50", ram: ram, storage: storage,
        price: "₱9,999.00 - Official Price"))
    let read = reading.records[0].configurations.map {
      "\($0.ramGB?.plain ?? "")+\($0.storageGB?.plain ?? "")"
    }
    #expect(read.joined(separator: " ") == expected)
  }

  @Test func `Prices that name full configurations decide them`() throws {
    let reading = try read(
      row(
        "Vivo Y50", slug: "vivo-y50", ram: "4GB, 6GB or 8GB of RAM", storage: "64GB or 128GB",
        price: "₱8,999.00 - Vivo Y50 4GB+64GB₱9,999.00 - Vivo Y50 6GB+128GB"))
    #expect(
      reading.records[0].configurations == [
        Configuration(ramGB: 4, storageGB: 64), Configuration(ramGB: 6, storageGB: 128),
      ])
  }

  @Test func `A size in the name leaves the model and becomes the configuration`() throws {
    let reading = try read(
      row(
        "Xiaomi Redmi 6A (16GB)", slug: "xiaomi-redmi-6a", ram: "2 GB", storage: "16 GB",
        price: "₱4,790.00 - Official Price in the Philippines"))
    #expect(reading.records[0].brand == "redmi")
    #expect(reading.records[0].model == "6A")
    #expect(reading.records[0].prices[0].configuration == Configuration(ramGB: 2, storageGB: 16))
  }

  @Test func `A phone priced only abroad has a release and no Philippine launch`() throws {
    let reading = try read(
      row(
        "Nokia C3", slug: "nokia-c3", launch: "August 4, 2020",
        price: "CNY 699.00 - Official Price  in China No official price in the Philippines yet."))
    #expect(reading.records[0].launched == nil)
    #expect(reading.records[0].released?.iso == "2020-08-04")
    #expect(reading.records[0].prices.isEmpty)
    #expect(reading.leftOut.map(\.reason) == [.foreignPrice, .noOfficialPrice])
    #expect(reading.leftOut.map(\.column) == ["Price", "Price"])
  }

  @Test func `Values that cannot be are left out and named`() throws {
    let reading = try read(
      row(
        "Vivo Y50", slug: "vivo-y50", storage: "126GB", launch: "Not yet official.",
        price: "₱9,999.00 - Official Price in the Philippines"),
      row("Vivo Y51", slug: "vivo-y51", launch: "someday", price: "4790"))
    #expect(
      reading.leftOut.map {
        "\($0.line) \($0.column ?? "") \($0.reason.words.english): \($0.value)"
      }
        == [
          "2 Storage impossible value: 126GB", "2 Launch Date missing value: Not yet official.",
          "3 Launch Date unreadable date: someday", "3 Price bare count, not a price: 4790",
        ])
    #expect(reading.records[0].configurations == [Configuration(ramGB: 4)])
  }

  @Test func `An older page's other columns serve where the usual ones are empty`() throws {
    let reading = try read(
      row("LG G6", slug: "lg-g6", price: "", cellular: "", networks: "3G HSPA+, 2G"))
    #expect(reading.records[0].specifications.network == .threeG)
  }

  @Test func `The shorter crawl reads one price of each page`() throws {
    let readOn = try #require(PartialDate(iso: "2024-06-26"))
    let reading = try PinoyTechnoGuideDetails.readLowest(
      """
      name,link,price,Display,RAM,Storage,Release Date
      realme GT 6,\(Self.site)realme-gt-6,"₱29,999.00",6.78-inch AMOLED Display,12 GB,256GB,Aug-17
      Nokia C2,\(Self.site)nokia-c2,23520,,1 GB,16GB,Mar-20

      """, ShippedTables.all, readOn: readOn, sourcePrefix: "ptg-2024-06")
    #expect(reading.rows == 2)
    #expect(reading.records[0].launched?.iso == "2017-08")
    #expect(
      reading.records[0].prices == [
        StatedPrice(
          configuration: Configuration(ramGB: 12, storageGB: 256), amount: Peso(pesos: 29999),
          kind: .srp, asWritten: "₱29,999.00")
      ])
    #expect(reading.records[1].prices.isEmpty)
    #expect(reading.records[1].launched == nil)
    #expect(reading.records[1].released?.iso == "2020-03")
    #expect(reading.leftOut.map(\.reason) == [.bareCount])
  }

  @Test func `A file without its columns is refused with their names`() {
    #expect(
      throws: SourceFormError(reader: "ptg-details", missingColumns: ["Link", "Price"])
    ) {
      let readOn = try #require(PartialDate(iso: "2023-10-15"))
      _ = try PinoyTechnoGuideDetails.read(
        "Name,Stars\nVivo Y50,3\n", ShippedTables.all, readOn: readOn, sourcePrefix: "ptg")
    }
  }
}
