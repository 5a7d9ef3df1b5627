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
  /// Empty for no particular use.
  public let uses: [Use]
  /// 0…1000.
  public let total: Int
  /// One part for each term that has a weight, in the order of the published table.
  public let parts: [ValuePart]

  /// The first use; `nil` for no particular use.
  public var use: Use? { uses.first }

  public init(uses: [Use], total: Int, parts: [ValuePart]) {
    self.uses = uses
    self.total = total
    self.parts = parts
  }
}

/// What one term gives to a score.
public struct ValuePart: Hashable, Sendable {
  public let term: ValueTerm
  /// 0…1000; `nil` where the specification is not known, which counts as 0.
  public let value: Int?
  /// The weights of all uses added up; those of one use add up to 100.
  public let weight: Int
  /// How many uses the weight is added up over.
  public let uses: Int

  public init(term: ValueTerm, value: Int?, weight: Int, of uses: Int = 1) {
    self.term = term
    self.value = value
    self.weight = weight
    self.uses = uses
  }

  /// Percent of the score: the mean of the weights.
  public var percent: Double { Double(weight) / Double(max(1, uses)) }

  /// Weight times value, in hundredths of a point of the score for each use.
  public var points: Int { weight * (value ?? 0) }
}
