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
  /// Address of the page the shop price beside it was read on.
  public let shopSourceURL: String?
  /// How the phone stands in time.
  public let standing: PhoneStanding

  public init(
    phone: Phone, brandName: String, configuration: Configuration, price: PriceInForce?,
    sourceURL: String?, shopSourceURL: String? = nil, standing: PhoneStanding = PhoneStanding()
  ) {
    self.phone = phone
    self.brandName = brandName
    self.configuration = configuration
    self.price = price
    self.sourceURL = sourceURL
    self.shopSourceURL = shopSourceURL
    self.standing = standing
  }

  /// `Samsung Galaxy A06 5G`.
  public var name: String { "\(brandName) \(phone.model)" }
}
