/// A phone in an answer: one configuration with its price in force, if it has one.
public struct Offer: Hashable, Sendable {
  public let phone: Phone
  /// The brand's name as it writes it.
  public let brandName: String
  public let configuration: Configuration
  /// `nil` where no peso price is known.
  public let price: PriceInForce?
  /// Address of the page the price was read on.
  public let sourceURL: String?

  public init(
    phone: Phone, brandName: String, configuration: Configuration, price: PriceInForce?,
    sourceURL: String?
  ) {
    self.phone = phone
    self.brandName = brandName
    self.configuration = configuration
    self.price = price
    self.sourceURL = sourceURL
  }

  /// `Samsung Galaxy A06 5G`.
  public var name: String { "\(brandName) \(phone.model)" }
}
