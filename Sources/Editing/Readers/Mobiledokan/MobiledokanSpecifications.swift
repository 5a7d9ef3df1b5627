import Catalog
import Interchange

/// The columns of MobileDokan as typed fields; an empty cell is unknown, never "no".
enum MobiledokanSpecifications {
  static func read(_ row: CSVRow) -> Specifications {
    let display = row["display_type"]
    let rear = row["rear_camera"]
    let charging = row["quick_charging"]
    let water = row["waterproof"]
    let system = SpecificationText.operatingSystem(
      row["os"] + " " + version(row["os_version"], skin: row["ui"]))
    var specifications = Specifications(
      network: SpecificationText.network(row["network"]),
      os: system?.family, osVersion: system?.version,
      chipset: SpecificationText.chipset(row["chipset"]),
      displayInches: SpecificationText.displayInches(row["screen_size"]),
      displayType: SpecificationText.displayType(display),
      resolution: SpecificationText.resolution(row["resolution"]),
      refreshHz: SpecificationText.refreshHz(row["refresh_rate"]),
      batteryMAh: SpecificationText.batteryMAh(row["battery"]),
      chargingW: SpecificationText.chargingW(charging),
      rearCameraMP: SpecificationText.cameraMP(rear),
      rearCameras: SpecificationText.camerasListed(rear),
      frontCameraMP: SpecificationText.cameraMP(row["front_camera"]),
      cameraPartner: SpecificationText.cameraPartner([rear]),
      ipRating: SpecificationText.ipRating(water),
      weightG: SpecificationText.weightG(row["weight"]),
      simSlots: SpecificationText.simSlots(row["sim"]),
      thicknessMM: SpecificationText.thicknessMM(row["thickness"]),
      gpu: SpecificationText.gpu(row["gpu"]))
    specifications.features = features(row, simSlots: specifications.simSlots)
    return specifications
  }

  /// `v14` and `One UI 6` as `14, One UI 6`.
  private static func version(_ version: String, skin: String) -> String {
    let number = version.hasPrefix("v") ? String(version.dropFirst()) : version
    return [number, skin].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func features(_ row: CSVRow, simSlots: Int?) -> [Feature: Bool] {
    let display = row["display_type"]
    let sim = row["sim"]
    let charging = row["quick_charging"]
    let stated: [(Feature, Bool?)] = [
      (.nfc, SpecificationText.presence(row["nfc"])),
      (.amoled, SpecificationText.amoled(display)),
      (.headphoneJack, SpecificationText.headphoneJack(row["audio_jack"])),
      (.microSD, SpecificationText.microSD(row["expandable"])),
      (.dualSIM, simSlots.map { $0 >= 2 }),
      (.eSIM, sim.lowercased().contains("esim") ? true : nil),
      (.fastCharging, charging.isEmpty ? nil : SpecificationText.fastCharging(charging)),
      (
        .wirelessCharging,
        row["wireless_charging"].isEmpty
          ? nil
          : SpecificationText.presence(row["wireless_charging"])
            ?? SpecificationText.wirelessCharging(row["wireless_charging"])
      ),
      (
        .waterResistant,
        row["waterproof"].isEmpty
          ? nil : SpecificationText.waterResistant(row["waterproof"])
      ),
      (.infraredBlaster, SpecificationText.presence(row["infrared"])),
      (.fmRadio, SpecificationText.presence(row["fm_radio"])),
      (.fingerprint, SpecificationText.fingerprint(row["fingerprint"])),
      (.opticalStabilization, SpecificationText.presence(row["ois"])),
      (.foldable, SpecificationText.foldable(name: row["name"], display: display)),
    ]
    return Dictionary(
      stated.compactMap { feature, value in value.map { (feature, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}
