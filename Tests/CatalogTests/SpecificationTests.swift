import Catalog
import Testing

@Suite struct `The specifications of a phone` {
  /// A value of each field as the plain data has it.
  static let samples: [String: String] = [
    "os": "Android", "network": "5G", "chipset": "Helio G99", "os_version": "14, One UI 6.1",
    "display_inches": "6.67", "display_type": "Super AMOLED", "resolution": "1080x2400",
    "refresh_hz": "120", "battery_mah": "5000", "charging_w": "67.5", "rear_camera_mp": "64",
    "rear_cameras": "3", "front_camera_mp": "16", "camera_partner": "Leica", "ip_rating": "IP68",
    "weight_g": "190", "sim_slots": "2", "height_mm": "161.5", "width_mm": "75.2",
    "thickness_mm": "7.9", "gpu": "Mali-G57 MC2",
  ]

  private func sample(_ name: String) -> String { Self.samples[name] ?? "yes" }

  @Test func `each field reads what was written, and nothing else changes`() {
    for field in Specifications.fields {
      var specifications = Specifications()
      #expect(field.read(specifications) == nil, "\(field.name)")
      #expect(field.write(&specifications, sample(field.name)), "\(field.name)")
      #expect(field.read(specifications) == sample(field.name))
      #expect(specifications != Specifications())
      let others = Specifications.fields.filter { $0.name != field.name }
      #expect(others.allSatisfy { $0.read(specifications) == nil }, "\(field.name)")
    }
  }

  @Test func `all fields together fill every property`() {
    var specifications = Specifications()
    for field in Specifications.fields { _ = field.write(&specifications, sample(field.name)) }
    #expect(specifications.features.count == Feature.allCases.count)
    for child in Mirror(reflecting: specifications).children {
      #expect("\(child.value)" != "nil", "\(child.label ?? "")")
    }
  }

  @Test func `a text that is no value is refused and changes nothing`() {
    for field in Specifications.fields {
      var specifications = Specifications()
      _ = field.write(&specifications, sample(field.name))
      let before = specifications
      #expect(!field.write(&specifications, ""), "\(field.name)")
      #expect(specifications == before, "\(field.name)")
    }
  }

  @Test(
    arguments: [
      (
        "battery_mah", ["+5000", "5000.0", "5e3", "0x1388", "99", "100001", " 5000", "5,000", "-1"]
      ),
      ("display_inches", ["6,7", "0.4", "20.1", "nan", "inf", "1e1", ".5", "6.", "6.7.1"]),
      ("network", ["6G", "5", "fast"]), ("nfc", ["true", "YES", "1", "maybe"]),
      ("sim_slots", ["5", "two"]), ("refresh_hz", ["0", "1001"]),
    ])
  func `impossible values are refused`(name: String, texts: [String]) throws {
    let field = try #require(Specifications.fields.first { $0.name == name })
    for text in texts {
      var specifications = Specifications()
      #expect(!field.write(&specifications, text), "\(text)")
      #expect(specifications == Specifications(), "\(text)")
    }
  }

  @Test func `no is known, and not the same as unknown`() throws {
    let nfc = try #require(Specifications.fields.first { $0.name == "nfc" })
    var specifications = Specifications()
    #expect(nfc.write(&specifications, "no"))
    #expect(specifications.features == [.nfc: false])
    #expect(nfc.read(specifications) == "no")
  }

  @Test func `names of fields are in snake case, each once`() {
    let names = Specifications.fields.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "_" } })
  }

  @Test func `a network is read by its names and means at least`() {
    #expect(
      ["5G", "5g", "LTE", "4g", "3G", "2G", "6G", ""].map { Network(name: $0) } == [
        .fiveG, .fiveG, .fourG, .fourG, .threeG, .twoG, nil, nil,
      ])
    #expect(Network.fourG < Network.fiveG)
  }

  @Test func `a phone is listed by launch, else release, else the day first seen`() throws {
    let dates = try ["2020", "2021-05", "2022-01-01"].map { try #require(PartialDate(iso: $0)) }
    var phone = Phone(id: "x", brand: "b", model: "X", firstSeen: dates[2])
    #expect(phone.listed == dates[2] && phone.listedBy == .firstSeen)
    phone.released = dates[1]
    #expect(phone.listed == dates[1] && phone.listedBy == .release)
    phone.launched = dates[0]
    #expect(phone.listed == dates[0] && phone.listedBy == .launch)
  }
}
