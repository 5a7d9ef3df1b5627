/// What sources say of a phone's hardware and software; `nil` is unknown, never "no".
public struct Specifications: Hashable, Sendable {
  public var network: Network?
  /// Family of the operating system: `Android`, `iOS`, `HarmonyOS`, or as the source names it.
  public var os: String?
  /// Version and skin, such as `14, One UI 6.1`.
  public var osVersion: String?
  public var chipset: String?
  /// Diagonal in inches.
  public var displayInches: Double?
  /// Panel type as the source names it: `Super AMOLED`, `IPS LCD`.
  public var displayType: String?
  /// Pixels, shorter side first: `1080x2400`.
  public var resolution: String?
  /// Highest refresh rate in hertz.
  public var refreshHz: Int?
  /// Capacity in milliampere-hours.
  public var batteryMAh: Int?
  /// Highest wired charging power in watts.
  public var chargingW: Double?
  /// Megapixels of the main rear camera.
  public var rearCameraMP: Double?
  /// Number of rear cameras.
  public var rearCameras: Int?
  /// Megapixels of the main front camera.
  public var frontCameraMP: Double?
  /// `Leica`, `Zeiss` or `Hasselblad`, where the specification text names it.
  public var cameraPartner: String?
  /// Rating such as `IP68`.
  public var ipRating: String?
  /// Grams.
  public var weightG: Double?
  /// SIM cards at once.
  public var simSlots: Int?
  /// Millimetres from bottom to top, of a foldable phone as its source gives them.
  public var heightMM: Double?
  /// Millimetres from side to side.
  public var widthMM: Double?
  /// Millimetres from front to back.
  public var thicknessMM: Double?
  /// Graphics processor as the source names it: `Mali-G57 MC2`.
  public var gpu: String?
  /// Presence or absence of each feature; a feature that is not a key is unknown.
  public var features: [Feature: Bool]

  public init(
    network: Network? = nil, os: String? = nil, osVersion: String? = nil, chipset: String? = nil,
    displayInches: Double? = nil, displayType: String? = nil, resolution: String? = nil,
    refreshHz: Int? = nil, batteryMAh: Int? = nil, chargingW: Double? = nil,
    rearCameraMP: Double? = nil, rearCameras: Int? = nil, frontCameraMP: Double? = nil,
    cameraPartner: String? = nil, ipRating: String? = nil, weightG: Double? = nil,
    simSlots: Int? = nil, heightMM: Double? = nil, widthMM: Double? = nil,
    thicknessMM: Double? = nil, gpu: String? = nil, features: [Feature: Bool] = [:]
  ) {
    self.network = network
    self.os = os
    self.osVersion = osVersion
    self.chipset = chipset
    self.displayInches = displayInches
    self.displayType = displayType
    self.resolution = resolution
    self.refreshHz = refreshHz
    self.batteryMAh = batteryMAh
    self.chargingW = chargingW
    self.rearCameraMP = rearCameraMP
    self.rearCameras = rearCameras
    self.frontCameraMP = frontCameraMP
    self.cameraPartner = cameraPartner
    self.ipRating = ipRating
    self.weightG = weightG
    self.simSlots = simSlots
    self.heightMM = heightMM
    self.widthMM = widthMM
    self.thicknessMM = thicknessMM
    self.gpu = gpu
    self.features = features
  }
}
