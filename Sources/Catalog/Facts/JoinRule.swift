/// How a record without the address of a phone's page was taken for a phone: a code, and its
/// sentence.
public enum JoinRule: String, CaseIterable, Sendable {
  case samePricelist = "same-pricelist"
  case configurationInName = "configuration-in-name"
  case exactName = "exact-name"
  case oneSidedNetwork = "one-sided-network"
  case chipset = "chipset"
  case price = "price"
  case otherName = "other-name"
  case familyLeftOut = "family-left-out"
  case statedPhone = "stated-phone"
  case modelWords = "model-words"
  case withinReach = "within-reach"

  /// The rule in words.
  public var words: String {
    switch self {
    case .samePricelist: "same name in the same pricelist"
    case .configurationInName: "same name but for the configuration in it"
    case .exactName: "brand, model words and network mark"
    case .oneSidedNetwork: "brand and model words, network named by one side only"
    case .chipset: "brand and model words, network by chipset"
    case .price: "brand and model words, same price"
    case .otherName: "known other name of the model"
    case .familyLeftOut: "model words with the brand's family left out"
    case .statedPhone: "the phone that the reader of the page named"
    case .modelWords: "brand and model words"
    case .withinReach: "the one phone within reach"
    }
  }

  /// The words of a rule's code; a code that this version does not know stands for itself.
  public static func words(of code: String) -> String { JoinRule(rawValue: code)?.words ?? code }
}
