public import Catalog

/// How far a build has come.
public enum BuildStep: String, CaseIterable, Sendable {
  case facts, prices, checks, publishing

  /// The words a person reads: `writing the facts`.
  public var words: Phrase {
    switch self {
    case .facts: Phrase("writing the facts", "isinusulat ang mga datos")
    case .prices: Phrase("computing the prices in force", "kinukuwenta ang mga presyo")
    case .checks: Phrase("checking the whole", "sinusuri ang kabuuan")
    case .publishing: Phrase("putting it in place", "inilalagay sa lugar")
    }
  }
}
