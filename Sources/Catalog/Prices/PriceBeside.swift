/// An amount that stands beside another one, with its day and its source.
public struct PriceBeside: Hashable, Sendable {
  /// The configuration it is the price of, as far as the sources tell.
  public let configuration: Configuration
  public let amount: Peso
  public let kind: PriceKind
  /// Since when it stood, or when it was read in a shop.
  public let date: PartialDate
  /// Id of the source.
  public let source: String
  /// Whether it stands beside a configuration that its own source does not state.
  public let isVariantInferred: Bool
  /// Whether the shop is one that brings phones in from abroad.
  public let isImported: Bool

  public init(
    configuration: Configuration, amount: Peso, kind: PriceKind, date: PartialDate,
    source: String, isVariantInferred: Bool = false, isImported: Bool = false
  ) {
    self.configuration = configuration
    self.amount = amount
    self.kind = kind
    self.date = date
    self.source = source
    self.isVariantInferred = isVariantInferred
    self.isImported = isImported
  }
}
