/// The price of a phone, or of one of its variants, that stood on a day.
public struct PriceInForce: Hashable, Sendable {
  /// Id of the phone.
  public let phone: String
  /// The configuration it is the price of, as far as the sources tell.
  public let configuration: Configuration
  /// Whether the configuration, or a part of it, follows from other sources: the price's own source
  /// does not state it.
  public let isVariantInferred: Bool
  public let amount: Peso
  public let kind: PriceKind
  /// Since when it stood: the stated date, else the launch, else the day it was first read.
  public let since: PartialDate
  /// When the source was read.
  public let observedOn: PartialDate
  /// Id of the source.
  public let source: String
  /// As what it is the price in force.
  public let role: PriceRole
  /// The latest day on which a source of what is sold stated this amount; its age counts from it.
  public let confirmed: PartialDate
  /// The official price in force: this one, or the one beside it.
  public let official: PriceBeside?
  /// The lowest price of shops in the twelve months before: this one, or the one beside it.
  public private(set) var shop: PriceBeside?
  /// Whether the phone is judged by it: not where only a shop shows the phone to be on sale and
  /// this is not the shop's price.
  public let judges: Bool

  /// - Parameters:
  ///   - phone: id of the phone.
  ///   - configuration: the configuration.
  ///   - amount: the amount.
  ///   - kind: what kind of price it is.
  ///   - since: since when it stands.
  ///   - observedOn: when it was read.
  ///   - source: id of its source.
  ///   - role: `nil` for what the kind tells.
  ///   - confirmed: `nil` for the day since which it stands.
  ///   - official: the one beside it; of an official price that price itself.
  ///   - shop: the lowest price of shops beside it.
  ///   - judges: whether it is the price by which a phone is judged.
  ///   - isVariantInferred: whether the source does not name the configuration.
  public init(
    phone: String, configuration: Configuration, amount: Peso, kind: PriceKind,
    since: PartialDate, observedOn: PartialDate, source: String, role: PriceRole? = nil,
    confirmed: PartialDate? = nil, official: PriceBeside? = nil, shop: PriceBeside? = nil,
    judges: Bool = true, isVariantInferred: Bool = false
  ) {
    self.phone = phone
    self.configuration = configuration
    self.isVariantInferred = isVariantInferred
    self.amount = amount
    self.kind = kind
    self.since = since
    self.observedOn = observedOn
    self.source = source
    let role = role ?? (kind.isOfficial ? .official : .shop)
    self.role = role
    self.confirmed = confirmed ?? since
    let itself = PriceBeside(
      configuration: configuration, amount: amount, kind: kind, date: since, source: source,
      isVariantInferred: isVariantInferred)
    self.official = official ?? (kind.isOfficial ? itself : nil)
    self.shop = shop ?? (role == .shop ? itself : nil)
    self.judges = judges
  }

  public var band: PriceBand { PriceBand(containing: amount) }

  /// The same price with another one of shops beside it.
  func beside(shop other: PriceBeside?) -> PriceInForce {
    var price = self
    price.shop = other
    return price
  }
}
