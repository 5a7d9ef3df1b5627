/// One specification of a phone, all that any part of the program needs to know of it: the column
/// of the plain data and of the catalogue, the key in JSON, the limits of its value, its words for
/// people, which way is better, and where the value stands.
public final class SpecificationField: Sendable {
  /// Column and key: `battery_mah`.
  public let name: String
  /// What it is called before a value: `Battery`.
  public let label: Phrase
  /// What stands after a number: `mAh`; `nil` where nothing does.
  public let unit: String?
  /// Which values it can have.
  public let values: SpecificationValues
  /// Which of two values is better.
  public let better: BetterSpecification
  /// Whether people are told that it is not known; what few sources state is not worth saying.
  public let isMissed: Bool
  /// The value, `nil` where unknown.
  public let value: @Sendable (Specifications) -> SpecificationValue?
  /// Sets the value; one of another kind than the field's makes it unknown.
  let setValue: @Sendable (inout Specifications, SpecificationValue) -> Void

  init(
    name: String, label: Phrase, unit: String?, values: SpecificationValues,
    better: BetterSpecification, isMissed: Bool,
    value: @escaping @Sendable (Specifications) -> SpecificationValue?,
    setValue: @escaping @Sendable (inout Specifications, SpecificationValue) -> Void
  ) {
    self.name = name
    self.label = label
    self.unit = unit
    self.values = values
    self.better = better
    self.isMissed = isMissed
    self.value = value
    self.setValue = setValue
  }
}

/// Which values a specification can have.
public enum SpecificationValues: Hashable, Sendable {
  /// Any text that is not empty.
  case text
  /// A generation of mobile network, such as `5G`.
  case network
  /// A whole number, digits only.
  case whole(ClosedRange<Int>)
  /// A decimal number, digits and at most one point.
  case decimal(ClosedRange<Double>)
  /// `yes` or `no`.
  case yesOrNo
}

/// A value of a specification.
public enum SpecificationValue: Hashable, Sendable {
  case text(String)
  case network(Network)
  case whole(Int)
  case decimal(Double)
  case flag(Bool)

  /// The value as a number that can be compared; `nil` for a text.
  public var number: Double? {
    switch self {
    case .text: nil
    case .network(let network): Double(network.rawValue)
    case .whole(let whole): Double(whole)
    case .decimal(let decimal): decimal
    case .flag(let flag): flag ? 1 : 0
    }
  }
}

/// Which of two values of a specification is better.
public enum BetterSpecification: Sendable {
  /// Neither: a matter of taste, or of names.
  case neither
  case more
  /// The one of the higher merit.
  case merit(@Sendable (Phone) -> Int?)
}

extension SpecificationField {
  /// Sets the value; one of another kind than the field's makes it unknown.
  package func set(_ specifications: inout Specifications, _ value: SpecificationValue) {
    setValue(&specifications, value)
  }
}

extension SpecificationField: Hashable {
  public static func == (left: SpecificationField, right: SpecificationField) -> Bool {
    left.name == right.name
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
