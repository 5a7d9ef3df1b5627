/// The table of specifications: one entry is all that a column needs beside the property that
/// holds its value. Those that other parts of the program speak of have a name of their own.
extension SpecificationField {
  public static let os = text("os", Phrase("System", "System"), { $0.os }, { $0.os = $1 })
  public static let network = SpecificationField(
    name: "network", label: Phrase("Network", "Network"), unit: nil, values: .network,
    better: .more, isMissed: true,
    value: { $0.network.map(SpecificationValue.network) },
    setValue: { specifications, value in
      if case .network(let network) = value {
        specifications.network = network
      } else {
        specifications.network = nil
      }
    })
  public static let chipset = text(
    "chipset", Phrase("Chipset", "Chipset"), better: .merit { ValueTerms.chipset($0) },
    { $0.chipset }, { $0.chipset = $1 })
  public static let osVersion = text(
    "os_version", Phrase("System version", "Version ng system"), { $0.osVersion },
    { $0.osVersion = $1 })
  public static let displayInches = decimal(
    "display_inches", Phrase("Display", "Display"), "in", 0.5...20, { $0.displayInches },
    { $0.displayInches = $1 })
  public static let displayType = text(
    "display_type", Phrase("Panel", "Panel"),
    better: .merit { ValueTerms.panel($0.specifications) },
    { $0.displayType }, { $0.displayType = $1 })
  public static let resolution = text(
    "resolution", Phrase("Resolution", "Resolution"),
    better: .merit { ValueTerms.shorterSide($0.specifications) },
    { $0.resolution }, { $0.resolution = $1 })
  public static let refreshHz = whole(
    "refresh_hz", Phrase("Refresh rate", "Refresh rate"), "Hz", 1...1000, better: .more,
    { $0.refreshHz }, { $0.refreshHz = $1 })
  public static let batteryMAh = whole(
    "battery_mah", Phrase("Battery", "Battery"), "mAh", 100...100_000, better: .more,
    { $0.batteryMAh }, { $0.batteryMAh = $1 })
  public static let chargingW = decimal(
    "charging_w", Phrase("Charging", "Charging"), "W", 1...1000, better: .more, { $0.chargingW },
    { $0.chargingW = $1 })
  public static let rearCameraMP = decimal(
    "rear_camera_mp", Phrase("Rear camera", "Camera sa likod"), "MP", 0.1...1000, better: .more,
    { $0.rearCameraMP }, { $0.rearCameraMP = $1 })
  public static let rearCameras = whole(
    "rear_cameras", Phrase("Rear cameras", "Bilang ng camera sa likod"), nil, 0...10,
    { $0.rearCameras }, { $0.rearCameras = $1 })
  public static let frontCameraMP = decimal(
    "front_camera_mp", Phrase("Front camera", "Camera sa harap"), "MP", 0.1...1000, better: .more,
    { $0.frontCameraMP }, { $0.frontCameraMP = $1 })
  public static let cameraPartner = text(
    "camera_partner", Phrase("Camera partner", "Katuwang sa camera"), isMissed: false,
    { $0.cameraPartner }, { $0.cameraPartner = $1 })
  public static let ipRating = text(
    "ip_rating", Phrase("Protection", "Proteksiyon"),
    better: .merit { $0.specifications.ipRating.flatMap(ValueTerms.liquidDigit) },
    isMissed: false, { $0.ipRating }, { $0.ipRating = $1 })
  public static let weightG = decimal(
    "weight_g", Phrase("Weight", "Timbang"), "g", 20...2000, { $0.weightG }, { $0.weightG = $1 })
  static let simSlots = whole(
    "sim_slots", Phrase("SIM cards", "SIM card"), nil, 0...4, { $0.simSlots }, { $0.simSlots = $1 })
  static let heightMM = decimal(
    "height_mm", Phrase("Height", "Taas"), "mm", 10...500, isMissed: false,
    { $0.heightMM }, { $0.heightMM = $1 })
  static let widthMM = decimal(
    "width_mm", Phrase("Width", "Lapad"), "mm", 10...500, isMissed: false, { $0.widthMM },
    { $0.widthMM = $1 })
  static let thicknessMM = decimal(
    "thickness_mm", Phrase("Thickness", "Kapal"), "mm", 1...100, isMissed: false,
    { $0.thicknessMM }, { $0.thicknessMM = $1 })
  static let gpu = text(
    "gpu", Phrase("Graphics", "Graphics"), isMissed: false, { $0.gpu }, { $0.gpu = $1 })
}

extension Specifications {
  /// Every field in the order of the columns, features last.
  public static let fields: [SpecificationField] =
    [
      .os, .network, .chipset, .osVersion, .displayInches, .displayType, .resolution, .refreshHz,
      .batteryMAh, .chargingW, .rearCameraMP, .rearCameras, .frontCameraMP, .cameraPartner,
      .ipRating, .weightG, .simSlots, .heightMM, .widthMM, .thicknessMM, .gpu,
    ] + Feature.allCases.map(SpecificationField.feature)

  /// Every field in the order in which people are shown them: what the system is before the rest.
  public static let shownFields: [SpecificationField] = {
    let first: [SpecificationField] = [.network, .os, .osVersion, .chipset]
    return first + fields.filter { !first.contains($0) }
  }()
}
