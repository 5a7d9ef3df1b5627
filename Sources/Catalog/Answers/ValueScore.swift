/// One term of the value formula, each 0…1000; see `docs/value.md`.
public enum ValueTerm: String, CaseIterable, Sendable, Comparable {
  /// Class of the chipset.
  case chipset
  case ram
  case storage
  /// Panel, sharpness and refresh rate.
  case display
  /// Diagonal of the display.
  case screenSize = "screen_size"
  /// Battery capacity.
  case battery
  /// Charging power.
  case charging
  /// Main rear camera, with its stabilisation and partner.
  case camera
  /// Front camera.
  case selfie
  case network
  case nfc
  /// Protection against water and dust.
  case waterResistance = "water_resistance"
  /// Age of the model on the day asked for.
  case recency
  /// The price in force, cheaper being better.
  case price

  /// In the order of the published table.
  public static func < (left: ValueTerm, right: ValueTerm) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How a phone ranks for a use, with each term's part.
///
/// The total is the sum of the points divided by the sum of the weights, without remainder.
public struct ValueScore: Hashable, Sendable {
  /// `nil` for no particular use.
  public let use: Use?
  /// 0…1000.
  public let total: Int
  /// One part for each term that has a weight, in the order of the published table.
  public let parts: [ValuePart]

  public init(use: Use?, total: Int, parts: [ValuePart]) {
    self.use = use
    self.total = total
    self.parts = parts
  }
}

/// What one term gives to a score.
public struct ValuePart: Hashable, Sendable {
  public let term: ValueTerm
  /// 0…1000; `nil` where the specification is not known, which counts as 0.
  public let value: Int?
  /// Percent of the score; the weights of a use add up to 100.
  public let weight: Int

  public init(term: ValueTerm, value: Int?, weight: Int) {
    self.term = term
    self.value = value
    self.weight = weight
  }

  /// Weight times value, in hundredths of a point of the score.
  public var points: Int { weight * (value ?? 0) }
}
