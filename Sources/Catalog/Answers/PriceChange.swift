/// One change of a phone's price that sources tell of.
public struct PriceChange: Hashable, Sendable {
  public let phone: Phone
  public let brandName: String
  /// The configuration whose price changed, as far as the sources tell.
  public let configuration: Configuration
  public let step: PriceStep
  public let basis: PriceChangeBasis
  /// Since when the first price stood.
  public let fromDate: PartialDate
  /// Since when the second price stood.
  public let toDate: PartialDate
  public let fromKind: PriceKind
  public let toKind: PriceKind
  public let fromSource: PriceSource
  public let toSource: PriceSource
  /// Whether one of the two sources does not state the configuration.
  public let isVariantInferred: Bool

  public init(
    phone: Phone, brandName: String, configuration: Configuration, step: PriceStep,
    basis: PriceChangeBasis, fromDate: PartialDate, toDate: PartialDate, fromKind: PriceKind,
    toKind: PriceKind, fromSource: PriceSource, toSource: PriceSource,
    isVariantInferred: Bool = false
  ) {
    self.phone = phone
    self.brandName = brandName
    self.configuration = configuration
    self.step = step
    self.basis = basis
    self.fromDate = fromDate
    self.toDate = toDate
    self.fromKind = fromKind
    self.toKind = toKind
    self.fromSource = fromSource
    self.toSource = toSource
    self.isVariantInferred = isVariantInferred
  }

  /// `Samsung Galaxy A06 5G`.
  public var name: String { "\(brandName) \(phone.model)" }
}

/// How the day of a price change is known.
public enum PriceChangeBasis: String, CaseIterable, Sendable {
  /// The source states the day.
  case stated
  /// A later reading shows another price; the day is when it was first read.
  case reading
}
