/// Where facts were read: one page, list or file, on one day.
public struct PriceSource: Hashable, Sendable, Identifiable {
  /// Stable id, such as `ptg-2023-10/vivo-v29e-5g`.
  public let id: String
  public let publisher: String
  /// Address of the page.
  public let url: String
  public let readOn: PartialDate

  public init(id: String, publisher: String, url: String, readOn: PartialDate) {
    self.id = id
    self.publisher = publisher
    self.url = url
    self.readOn = readOn
  }
}
