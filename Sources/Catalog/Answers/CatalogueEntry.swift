/// One phone of a whole catalogue, with what is shown of it beside its own record.
public struct CatalogueEntry: Hashable, Sendable {
  public let answer: PhoneAnswer
  /// The phone with its starting price.
  public let offer: Offer
  /// The current phones most like it, nearest first.
  public let nearest: [Offer]

  public init(answer: PhoneAnswer, offer: Offer, nearest: [Offer]) {
    self.answer = answer
    self.offer = offer
    self.nearest = nearest
  }
}
