/// Something a phone has or has not, as questions name it.
public enum Feature: String, CaseIterable, Sendable, Comparable {
  case nfc
  case amoled
  case headphoneJack = "headphone_jack"
  case microSD = "microsd"
  case dualSIM = "dual_sim"
  case eSIM = "esim"
  case fastCharging = "fast_charging"
  case wirelessCharging = "wireless_charging"
  case waterResistant = "water_resistant"
  case infraredBlaster = "ir_blaster"
  case fmRadio = "fm_radio"
  case fingerprint
  case opticalStabilization = "ois"
  case gyroscope
  case stereoSpeakers = "stereo"
  case foldable

  public static func < (left: Feature, right: Feature) -> Bool { left.rawValue < right.rawValue }

  /// The words a person reads: `NFC`, `headphone jack`.
  public var words: String {
    switch self {
    case .nfc: "NFC"
    case .amoled: "AMOLED"
    case .headphoneJack: "headphone jack"
    case .microSD: "microSD"
    case .dualSIM: "dual SIM"
    case .eSIM: "eSIM"
    case .fastCharging: "fast charging"
    case .wirelessCharging: "wireless charging"
    case .waterResistant: "water resistant"
    case .infraredBlaster: "IR blaster"
    case .fmRadio: "FM radio"
    case .fingerprint: "fingerprint reader"
    case .opticalStabilization: "OIS"
    case .gyroscope: "gyroscope"
    case .stereoSpeakers: "stereo speakers"
    case .foldable: "foldable"
    }
  }
}
