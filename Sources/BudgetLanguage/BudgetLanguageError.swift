import Catalog

/// Why a text is no budget query.
public enum BudgetLanguageError: Error, Hashable, Sendable {
  /// The text holds no word.
  case empty
  /// No price can satisfy both bounds, which are given as people read them.
  case contradiction(lower: String, upper: String)
  /// No year of launch can satisfy both ends.
  case yearContradiction(from: Int, to: Int)

  /// One sentence: what is wrong, where, and how to cure it.
  public var message: String {
    switch self {
    case .empty:
      "The query is empty: say what the phone may cost, such as “5G under ₱20,000”."
    case .contradiction(let lower, let upper):
      "No price is both “\(lower)” and “\(upper)”: leave one of them out, or swap the amounts."
    case .yearContradiction(let from, let to):
      "No phone is launched both since \(from) and by \(to): leave one of them out."
    }
  }
}
