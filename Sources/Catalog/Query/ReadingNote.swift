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
  public var sentence: String {
    switch self {
    case .readAsBrand(let word, let brand): "Read “\(word)” as \(brand)."
    case .smallAmount(let text, let amount): "Read “\(text)” as \(amount.formatted)."
    case .softened(let range):
      "Read the two amounts as \(range.words ?? ""): the first is softened, so the wider counts."
    case .onlyFirstCounts(let text): "“\(text)” was ignored: only the first counts."
    case .ordersIgnored(let kept, let ignored):
      "Ordered by “\(kept)”; \(Self.quoted(ignored)) was ignored."
    case .asksForLess(let text):
      "“\(text)” asks for less; specifications are minimums, so it was left out."
    case .noCondition(let text): "“\(text)” is nothing that phones can be chosen by."
    case .useLeftOut(let text): "“\(text)” was left out: a use cannot be excluded."
    case .modelLeftOut(let text): "“\(text)” was left out: only brands can be left out."
    case .otherCurrency(let text):
      "“\(text)” is no price in pesos, so it was left out; say it in pesos."
    case .noNumber(let text):
      "“\(Self.short(text))” is no number as it stands, so it was left out; write it as 12,990 or 12990."
    case .tooLarge(let text):
      "“\(Self.short(text))” is more than any phone costs, so it was left out."
    case .instalment(let text):
      "“\(text)” is about instalments; the catalogue knows whole prices, so it sets no bound."
    case .noPrice(let text): "“\(text)” is no price, so it sets no bound."
    case .notInCatalogue(let text):
      "“\(text)” is not in the catalogue, which lists smartphones only."
    case .onlyNewPhones(let text):
      "“\(text)” is not in the catalogue, which lists new phones only."
    case .sharedName(let text, let phones, let more):
      "“\(text)” may be \(phones.joined(separator: ", "))\(more > 0 ? " or \(more) more" : ""); "
        + "name the brand to see one alone."
    }
  }

  /// The beginning of a text that may be very long.
  private static func short(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > 60 ? String(String.UnicodeScalarView(scalars.prefix(60))) + "…" : text
  }

  private static func quoted(_ texts: [String]) -> String {
    "“\(texts.joined(separator: "”, “"))”"
  }
}
