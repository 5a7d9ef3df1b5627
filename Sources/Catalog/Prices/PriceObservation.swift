/// One amount that a source stated for a phone or one of its variants.
public struct PriceObservation: Hashable, Sendable {
  /// Id of the phone.
  public let phone: String
  /// The configuration the source names; unknown parts are `nil`.
  public let configuration: Configuration
  public let amount: Peso
  public let kind: PriceKind
  /// When the source says the price took effect; `nil` if it does not say.
  public let effectiveFrom: PartialDate?
  /// Last day of a stated period; `nil` where there is none.
  public let effectiveUntil: PartialDate?
  /// The day the source was read, as far as it is known.
  public let observedOn: PartialDate
  /// Id of the source.
  public let source: String
  /// The amount's own characters, such as `₱23,999.00`.
  public let asWritten: String
  /// Whether the configuration, or a part of it, was inferred from other sources: the price's own
  /// source does not state it.
  public let isVariantInferred: Bool

  public init(
    phone: String, configuration: Configuration = .unknown, amount: Peso, kind: PriceKind,
    effectiveFrom: PartialDate? = nil, effectiveUntil: PartialDate? = nil,
    observedOn: PartialDate, source: String, asWritten: String, isVariantInferred: Bool = false
  ) {
    self.phone = phone
    self.configuration = configuration
    self.amount = amount
    self.kind = kind
    self.effectiveFrom = effectiveFrom
    self.effectiveUntil = effectiveUntil
    self.observedOn = observedOn
    self.source = source
    self.asWritten = asWritten
    self.isVariantInferred = isVariantInferred
  }

  /// Whether the price's own source states all that is said of the configuration it is shown for.
  public func states(_ shown: Configuration) -> Bool {
    shown == .unknown || !isVariantInferred && shown.covers(configuration)
  }
}

extension PriceObservation: Comparable {
  /// The order of rows in the plain-data form: phone, configuration, reading, kind, amount, dates.
  public static func < (left: PriceObservation, right: PriceObservation) -> Bool {
    if left.phone != right.phone { return left.phone < right.phone }
    if left.configuration != right.configuration { return left.configuration < right.configuration }
    if left.observedOn != right.observedOn {
      return left.observedOn < right.observedOn
    }
    if left.source != right.source { return left.source < right.source }
    if left.effectiveFrom != right.effectiveFrom {
      return (left.effectiveFrom?.iso ?? "") < (right.effectiveFrom?.iso ?? "")
    }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    if left.amount != right.amount { return left.amount < right.amount }
    if left.effectiveUntil != right.effectiveUntil {
      return (left.effectiveUntil?.iso ?? "") < (right.effectiveUntil?.iso ?? "")
    }
    if left.asWritten != right.asWritten { return left.asWritten < right.asWritten }
    return !left.isVariantInferred && right.isVariantInferred
  }
}
