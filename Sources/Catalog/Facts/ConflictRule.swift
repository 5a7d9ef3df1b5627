/// By which rule one of two values that disagree was believed: a code, and its sentence.
public enum ConflictRule: String, CaseIterable, Sendable {
  case philippineBeforeInternational = "philippine-before-international"
  case laterBeforeEarlier = "later-before-earlier"
  case pageBeforeLists = "page-before-lists"
  case listBeforeShops = "list-before-shops"
  case firstOfList = "first-of-list"
  case globalBeforeRegional = "global-before-regional"
  case earliestConfiguration = "earliest-configuration"
  case slipOfYear = "slip-of-year"
  case namedVariantBeforePhone = "named-variant-before-phone"
  case suggestedBeforeOnline = "suggested-before-online"
  case launchPriceThenLower = "launch-price-then-lower"
  case standsBeforeImport = "stands-before-import"
  case correctedByHand = "corrected-by-hand"

  /// The rule in words.
  public var words: Phrase {
    switch self {
    case .philippineBeforeInternational:
      Phrase(
        "philippine source before international",
        "mas pinaniwalaan ang source sa Pilipinas kaysa sa ibang bansa")
    case .laterBeforeEarlier:
      Phrase(
        "later reading before earlier",
        "mas bagong basa bago ang luma")
    case .pageBeforeLists:
      Phrase(
        "page of the phone before lists",
        "page ng phone bago ang mga listahan")
    case .listBeforeShops:
      Phrase(
        "list before shops and marketplaces",
        "listahan bago ang mga shop at marketplace")
    case .firstOfList:
      Phrase(
        "first statement of a list",
        "unang sinabi ng listahan")
    case .globalBeforeRegional:
      Phrase(
        "global model before a region's, surer before less sure",
        "global na model bago ang pang-isang bansa, mas sigurado bago ang hindi")
    case .earliestConfiguration:
      Phrase(
        "earliest launch of the configurations",
        "pinakaunang labas sa mga variant")
    case .slipOfYear:
      Phrase(
        "a launch a year before those of its neighbours is a slip",
        "mali ang petsang isang taon na mas maaga kaysa sa mga katabi nito")
    case .namedVariantBeforePhone:
      Phrase(
        "price of a named variant before one of a phone",
        "presyo ng tiyak na variant bago ang presyo ng phone")
    case .suggestedBeforeOnline:
      Phrase(
        "suggested price before the lower online price",
        "SRP bago ang mas mababang presyo online")
    case .launchPriceThenLower:
      Phrase(
        "launch price, then the lower price read later",
        "presyo noong lumabas, saka ang mas mababang nakita pagkatapos")
    case .standsBeforeImport:
      Phrase(
        "what stands before what is imported",
        "kung ano ang nakatala bago ang in-import")
    case .correctedByHand:
      Phrase(
        "corrected by hand",
        "itinama nang mano-mano")
    }
  }

  /// The words of a rule's code; a code that this version does not know stands for itself.
  public static func words(of code: String) -> Phrase {
    ConflictRule(rawValue: code)?.words ?? Phrase(same: code)
  }
}
