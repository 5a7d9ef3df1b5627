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
  public var words: String {
    switch self {
    case .philippineBeforeInternational: "philippine source before international"
    case .laterBeforeEarlier: "later reading before earlier"
    case .pageBeforeLists: "page of the phone before lists"
    case .listBeforeShops: "list before shops and marketplaces"
    case .firstOfList: "first statement of a list"
    case .globalBeforeRegional: "global model before a region's, surer before less sure"
    case .earliestConfiguration: "earliest launch of the configurations"
    case .slipOfYear: "a launch a year before those of its neighbours is a slip"
    case .namedVariantBeforePhone: "price of a named variant before one of a phone"
    case .suggestedBeforeOnline: "suggested price before the lower online price"
    case .launchPriceThenLower: "launch price, then the lower price read later"
    case .standsBeforeImport: "what stands before what is imported"
    case .correctedByHand: "corrected by hand"
    }
  }

  /// The words of a rule's code; a code that this version does not know stands for itself.
  public static func words(of code: String) -> String {
    ConflictRule(rawValue: code)?.words ?? code
  }
}
