/// The price of a phone, or of one of its variants, that stood on a day.
public struct PriceInForce: Hashable, Sendable {
  /// Id of the phone.
  public let phone: String
  /// The configuration it is the price of, as far as the sources tell.
  public let configuration: Configuration
  public let amount: Peso
  public let kind: PriceKind
  /// Since when it stood: the stated date, else the launch, else the day it was first read.
  public let since: PartialDate
  /// When the source was read.
  public let observedOn: PartialDate
  /// Id of the source.
  public let source: String

  public init(
    phone: String, configuration: Configuration, amount: Peso, kind: PriceKind,
    since: PartialDate, observedOn: PartialDate, source: String
  ) {
    self.phone = phone
    self.configuration = configuration
    self.amount = amount
    self.kind = kind
    self.since = since
    self.observedOn = observedOn
    self.source = source
  }

  public var band: PriceBand { PriceBand(containing: amount) }
}
