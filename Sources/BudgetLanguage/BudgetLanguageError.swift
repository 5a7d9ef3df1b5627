public import Catalog

/// Why a text is no budget query.
public enum BudgetLanguageError: Error, Hashable, Sendable {
  /// The text holds no word.
  case empty
  /// No price can satisfy both bounds, which are given as people read them.
  case contradiction(lower: String, upper: String)
  /// No year of launch can satisfy both ends.
  case yearContradiction(from: Int, to: Int)

  /// One sentence: what is wrong, where, and how to cure it.
  public var phrase: Phrase {
    switch self {
    case .empty:
      Phrase(
        "The query is empty: say what the phone may cost, such as “5G under ₱20,000”.",
        "Walang laman ang tanong: sabihin kung magkano ang phone, gaya ng “5G under ₱20,000”.")
    case .contradiction(let lower, let upper):
      Phrase(
        "No price is both “\(lower)” and “\(upper)”: leave one of them out, or swap the amounts.",
        "Walang presyong parehong “\(lower)” at “\(upper)”: alisin ang isa, o pagpalitin ang halaga."
      )
    case .yearContradiction(let from, let to):
      Phrase(
        "No phone is launched both since \(from) and by \(to): leave one of them out.",
        "Walang phone na lumabas mula \(from) at hanggang \(to): alisin ang isa.")
    }
  }

  /// The sentence in English.
  public var message: String { phrase.english }
}
