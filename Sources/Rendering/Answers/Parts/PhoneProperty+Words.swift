import Catalog

extension PhoneProperty {
  /// The property as people read it: `Rear camera`.
  var words: String {
    switch self {
    case .price: "Price"
    case .priceAge: "Age of the price"
    case .listed: "Launched"
    case .configurations: "Variants"
    case .ram: "Largest RAM"
    case .storage: "Largest storage"
    case .network: "Network"
    case .os: "System"
    case .osVersion: "System version"
    case .chipset: "Chipset"
    case .displayInches: "Display"
    case .displayType: "Panel"
    case .resolution: "Resolution"
    case .refreshHz: "Refresh rate"
    case .batteryMAh: "Battery"
    case .chargingW: "Charging"
    case .rearCameraMP: "Rear camera"
    case .rearCameras: "Rear cameras"
    case .frontCameraMP: "Front camera"
    case .cameraPartner: "Camera partner"
    case .ipRating: "Protection"
    case .weightG: "Weight"
    case .simSlots: "SIM cards"
    case .feature(let feature):
      // eSIM and microSD keep their first letter small.
      feature == .eSIM || feature == .microSD
        ? feature.words : feature.words.prefix(1).uppercased() + feature.words.dropFirst()
    }
  }

  /// The value with its unit: `5,000 mAh`.
  func words(_ value: ComparedValue) -> String {
    switch value {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ", ")
    case .number(let number): measured(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .date(let date, .launch): date.iso
    case .date(let date, .release): "\(date.iso) int’l"
    case .date(let date, .firstSeen): "seen \(date.iso)"
    case .price(let price):
      "\(price.amount.formatted) \(price.kind.marked), \(price.since.iso)"
    case .days(let days): PriceAge.words(days: days)
    case .configurations(let configurations):
      configurations.map(\.compact).joined(separator: ", ")
    }
  }

  private func measured(_ number: Double) -> String {
    switch self {
    case .ram, .storage: Configuration.size(number)
    case .displayInches: "\(number.plain) in"
    case .refreshHz: "\(number.plain) Hz"
    case .batteryMAh: "\(Int(exactly: number).map(grouped) ?? number.plain) mAh"
    case .chargingW: "\(number.plain) W"
    case .rearCameraMP, .frontCameraMP: "\(number.plain) MP"
    case .weightG: "\(number.plain) g"
    default: number.plain
    }
  }

  /// The value as CSV holds it: plain, in the property's unit.
  func plain(_ value: ComparedValue?) -> String {
    switch value {
    case nil: ""
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    case .number(let number): number.plain
    case .flag(let flag): flag ? "yes" : "no"
    case .date(let date, _): date.iso
    case .price(let price): price.amount.plain
    case .days(let days): String(days)
    case .configurations(let configurations):
      configurations.map(\.compact).joined(separator: "; ")
    }
  }

  func json(_ value: ComparedValue?) -> JSONValue {
    switch value {
    case nil: .null
    case .text(let text): .string(text)
    case .texts(let texts): .strings(texts)
    case .number(let number): .number(number)
    case .flag(let flag): .bool(flag)
    case .date(let date, let basis):
      ["date": .string(date.iso), "listed_by": .string(basis.rawValue)]
    case .price(let price):
      [
        "price_php": .money(price.amount), "price_kind": .string(price.kind.rawValue),
        "price_date": .string(price.since.iso), "variant": price.configuration.json,
      ]
    case .days(let days): .integer(days)
    case .configurations(let configurations): .array(configurations.map(\.json))
    }
  }
}
