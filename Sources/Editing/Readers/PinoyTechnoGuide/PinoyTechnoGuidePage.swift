import Catalog
import Interchange

/// One row of a detail-page crawl, whose columns bear different names from crawl to crawl.
struct PinoyTechnoGuidePage {
  let row: CSVRow

  /// The first column of these names that has something in it.
  private func cell(_ names: String...) -> String {
    for name in names {
      let text = row[name].trimmed
      if !text.isEmpty { return text }
    }
    return ""
  }

  var name: String { cell("Name", "name").singleSpaced }
  var link: String { cell("Link", "link") }
  var price: String { cell("Price", "price") }
  var launch: String { cell("Launch Date", "Release Date") }
  var ram: String { cell("RAM") }
  var storage: String { cell("Storage") }

  /// The last part of the page's address, the same in all crawls.
  var slug: String? {
    guard let range = link.firstRange(of: "/smartphones/") else { return nil }
    let slug = link[range.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return slug.isEmpty ? nil : slug.lowercased()
  }

  /// The columns without which a file is no such crawl, any spelling of each.
  static let required = [["Name", "name"], ["Link", "link"], ["Price", "price"]]

  /// What the page says of the hardware and software.
  var specifications: Specifications {
    let display = cell("Screen", "Display")
    let (battery, body) = (cell("Battery"), cell("Material"))
    let (rear, front) = (cell("Rear Camera", " Camera"), cell("Front Camera"))
    let (sim, sound, biometrics) = (cell("SIM Card"), cell("Sound"), cell("Biometrics"))
    let system = SpecificationText.operatingSystem(cell("OS"))
    let size = SpecificationText.size(cell("Dimensions"))
    var features: [Feature: Bool] = [:]
    features[.nfc] = SpecificationText.presence(cell("NFC"))
    features[.amoled] = SpecificationText.amoled(display)
    features[.headphoneJack] = SpecificationText.headphoneJack(sound)
    features[.microSD] = SpecificationText.microSD(cell("Expansion"))
    features[.dualSIM] = SpecificationText.simSlots(sim).map { $0 >= 2 }
    features[.eSIM] = SpecificationText.eSIM(sim)
    features[.fastCharging] = SpecificationText.fastCharging(battery)
    features[.wirelessCharging] = SpecificationText.wirelessCharging(battery)
    features[.waterResistant] = SpecificationText.waterResistant(body)
    features[.infraredBlaster] = SpecificationText.presence(cell("Infrared"))
    features[.fmRadio] = SpecificationText.presence(cell("FM Radio"))
    features[.fingerprint] = SpecificationText.fingerprint(biometrics)
    features[.opticalStabilization] = SpecificationText.opticalStabilization(rear)
    features[.gyroscope] = SpecificationText.gyroscope(cell("Sensors"))
    features[.stereoSpeakers] = SpecificationText.stereo(sound)
    features[.foldable] = SpecificationText.foldable(name: name, display: display)
    return Specifications(
      network: SpecificationText.network(cell("Cellular", "Networks")), os: system?.family,
      osVersion: system?.version, chipset: SpecificationText.chipset(cell("Chipset")),
      displayInches: SpecificationText.displayInches(display),
      displayType: SpecificationText.displayType(display),
      resolution: SpecificationText.resolution(display),
      refreshHz: SpecificationText.refreshHz(display),
      batteryMAh: SpecificationText.batteryMAh(battery),
      chargingW: SpecificationText.chargingW(battery),
      rearCameraMP: SpecificationText.cameraMP(rear), rearCameras: SpecificationText.cameras(rear),
      frontCameraMP: SpecificationText.cameraMP(front),
      cameraPartner: SpecificationText.cameraPartner([rear, front, name]),
      ipRating: SpecificationText.ipRating(body),
      weightG: SpecificationText.weightG(cell("Weight")),
      simSlots: SpecificationText.simSlots(sim), heightMM: size?.height, widthMM: size?.width,
      thicknessMM: size?.thickness, gpu: SpecificationText.gpu(cell("GPU")), features: features)
  }
}
