/// The table of measures: one entry is all that a condition with a number needs beside the property
/// of ``BudgetQuery`` that holds it.
extension QueryMeasure {
  /// Every measure in the order of the JSON keys.
  public static let all: [QueryMeasure] = [
    ram, storage, battery, refresh, camera, charging, display, frontCamera, maxWeight,
  ]

  public static let ram = atLeast(
    "ram_gb", "ram", "GB", "At least this much RAM.", .ram, noun: Phrase(same: " RAM"),
    { $0.ramGB }, { $0.ramGB = $1 })
  public static let storage = atLeast(
    "storage_gb", "storage", "GB", "At least this much storage.", .storage,
    noun: Phrase(same: " storage"),
    { $0.storageGB }, { $0.storageGB = $1 })
  public static let battery = atLeast(
    "battery_mah", "battery", "mAh", "At least this battery.", .specification(.batteryMAh),
    isWhole: true, { $0.batteryMAh.map(Double.init) },
    { $0.batteryMAh = $1.flatMap { Int(exactly: $0) } })
  public static let refresh = atLeast(
    "refresh_hz", "refresh", "Hz", "At least this refresh rate.", .specification(.refreshHz),
    isWhole: true, { $0.refreshHz.map(Double.init) },
    { $0.refreshHz = $1.flatMap { Int(exactly: $0) } })
  public static let camera = atLeast(
    "camera_mp", "camera", "MP", "At least this main camera.", .specification(.rearCameraMP),
    noun: Phrase(same: " camera"), { $0.cameraMP }, { $0.cameraMP = $1 })
  public static let charging = atLeast(
    "charging_w", "charging", "W", "At least this charging power.", .specification(.chargingW),
    noun: Phrase(same: " charging"), { $0.chargingW }, { $0.chargingW = $1 })
  public static let display = QueryMeasure(
    name: "display_inches", word: "display", unit: "in", option: "display", valueName: "inches",
    help: "At least this display.", bound: .atLeast, subject: .specification(.displayInches),
    isWhole: false, phrase: { .atLeastInches($0) }, reason: { .display($0) },
    value: { $0.displayInches }, set: { $0.displayInches = $1 })
  public static let frontCamera = atLeast(
    "front_camera_mp", "front-camera", "MP", "At least this front camera.",
    .specification(.frontCameraMP), noun: Phrase(" front camera", " na camera sa harap"),
    { $0.frontCameraMP }, { $0.frontCameraMP = $1 })
  public static let maxWeight = QueryMeasure(
    name: "max_weight_g", word: "weight", unit: "g", option: "max-weight", valueName: "g",
    help: "At most this weight.", bound: .atMost, subject: .specification(.weightG), isWhole: false,
    phrase: { .upToGrams($0) }, reason: { $0 },
    value: { $0.maxWeightG }, set: { $0.maxWeightG = $1 })

  /// A minimum whose option bears the name of its canonical key.
  private static func atLeast(
    _ name: String, _ word: String, _ unit: String, _ help: String, _ subject: Subject,
    noun: Phrase = Phrase(same: ""), isWhole: Bool = false,
    _ value: @escaping @Sendable (BudgetQuery) -> Double?,
    _ set: @escaping @Sendable (inout BudgetQuery, Double?) -> Void
  ) -> QueryMeasure {
    QueryMeasure(
      name: name, word: word, unit: unit, option: word, valueName: unit, help: help,
      bound: .atLeast, subject: subject, isWhole: isWhole,
      phrase: { .atLeast("\($0)\(unit)", noun) }, reason: { $0 + noun }, value: value, set: set)
  }
}
