/// A generation of mobile network; in a question it means "at least".
public enum Network: Int, CaseIterable, Sendable, Comparable {
  case twoG = 2
  case threeG
  case fourG
  case fiveG

  /// `2G`, `3G`, `4G` or `5G`.
  public var name: String { "\(rawValue)G" }

  /// Reads `5G`, `4g`, `LTE`; `nil` for anything else.
  public init?(name: String) {
    switch name.lowercased() {
    case "2g": self = .twoG
    case "3g": self = .threeG
    case "4g", "lte": self = .fourG
    case "5g": self = .fiveG
    default: return nil
    }
  }

  public static func < (left: Network, right: Network) -> Bool { left.rawValue < right.rawValue }
}
