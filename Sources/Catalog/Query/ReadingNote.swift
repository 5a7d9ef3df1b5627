/// Something worth saying beside an answer: how a word was read, or why it was left out.
public enum ReadingNote: Hashable, Sendable {
  /// A slip of the pen was taken for a brand.
  case readAsBrand(word: String, brand: String)
  /// A bare number below ₱500 was taken as it stands.
  case smallAmount(text: String, amount: Peso)
  /// Of two amounts, the first of them softened, the wider counts.
  case softened(range: PriceRange)
  /// Another value of the same condition was said before.
  case onlyFirstCounts(text: String)
  /// Of several words of order one won.
  case ordersIgnored(kept: String, ignored: [String])
  /// A specification that is asked to be less, which is not a condition.
  case asksForLess(text: String)
  /// A measure by which no phone can be chosen.
  case noCondition(text: String)
  /// A use that is asked not to be.
  case useLeftOut(text: String)
  /// Something other than a brand that is asked not to be.
  case modelLeftOut(text: String)
  /// A price in another currency.
  case otherCurrency(text: String)
  /// A number whose separators make no number.
  case noNumber(text: String)
  /// A number above every price.
  case tooLarge(text: String)
  /// What is paid each month.
  case instalment(text: String)
  /// An age, a count or a score.
  case noPrice(text: String)
  /// A thing that is no smartphone.
  case notInCatalogue(text: String)
  /// A phone that somebody had before.
  case onlyNewPhones(text: String)
  /// A name that several phones bear.
  case sharedName(text: String, phones: [String], more: Int)
}

extension ReadingNote {
  /// One sentence for people.
  public var phrase: Phrase {
    switch self {
    case .readAsBrand(let word, let brand): .readAs(word, brand)
    case .smallAmount(let text, let amount): .readAs(text, amount.formatted)
    case .softened(let range): .softened(range.words ?? Phrase(same: ""))
    case .onlyFirstCounts(let text): .onlyFirstCounts(text)
    case .ordersIgnored(let kept, let ignored): .ordersIgnored(kept, Self.quoted(ignored))
    case .asksForLess(let text): .asksForLess(text)
    case .noCondition(let text): .noCondition(text)
    case .useLeftOut(let text): .useLeftOut(text)
    case .modelLeftOut(let text): .modelLeftOut(text)
    case .otherCurrency(let text): .otherCurrency(text)
    case .noNumber(let text): .noNumber(Self.short(text))
    case .tooLarge(let text): .tooLarge(Self.short(text))
    case .instalment(let text): .instalment(text)
    case .noPrice(let text): .noPrice(text)
    case .notInCatalogue(let text): .notInCatalogue(text)
    case .onlyNewPhones(let text): .onlyNewPhones(text)
    case .sharedName(let text, let phones, let more):
      .sharedName(text, phones.joined(separator: ", "), more: more)
    }
  }

  /// The sentence in English.
  public var sentence: String { phrase.english }

  /// The beginning of a text that may be very long.
  private static func short(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > 60 ? String(String.UnicodeScalarView(scalars.prefix(60))) + "…" : text
  }

  private static func quoted(_ texts: [String]) -> String {
    "“\(texts.joined(separator: "”, “"))”"
  }
}
