/// Which phones a list or a figure is of, by whether they are still sold.
public struct PhonesCounted: Hashable, Sendable {
  /// Of the current phones alone, of the older ones because no current one fits, or of all.
  public let scope: OfferScope.Phones
  /// How many fit that are no longer sold, whether they are counted in or left out.
  public let older: Int

  public init(_ scope: OfferScope.Phones = .all, older: Int = 0) {
    self.scope = scope
    self.older = older
  }

  /// Whether the older ones are the answer because no current phone fits.
  public var olderShown: Bool { scope == .older }
}
