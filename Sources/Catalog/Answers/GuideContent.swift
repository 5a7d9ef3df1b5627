/// What a saved guide's title asks for.
public enum GuideContent: Hashable, Sendable {
  case answer(GuideAnswer, brandNames: [String: String])
  /// The title asks for a year's pricelist by that word.
  case pricelist(Pricelist)
}
