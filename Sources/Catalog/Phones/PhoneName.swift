/// A phone by its id and its names.
public struct PhoneName: Hashable, Sendable, Identifiable {
  public let id: String
  /// The brand's name as it writes it.
  public let brandName: String
  public let model: String

  public init(id: String, brandName: String, model: String) {
    self.id = id
    self.brandName = brandName
    self.model = model
  }

  /// `Samsung Galaxy A06 5G`.
  public var name: String { "\(brandName) \(model)" }
}
