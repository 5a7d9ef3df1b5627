/// A phone with everything that sources said of its prices.
public struct PhonePrices: Hashable, Sendable {
  public let phone: Phone
  /// The brand's name as it writes it.
  public let brandName: String
  public let variants: [Variant]
  public let observations: [PriceObservation]

  public init(
    phone: Phone, brandName: String, variants: [Variant], observations: [PriceObservation]
  ) {
    self.phone = phone
    self.brandName = brandName
    self.variants = variants
    self.observations = observations
  }
}
