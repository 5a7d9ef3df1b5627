/// How far a build has come.
public enum BuildStep: String, CaseIterable, Sendable {
  case facts, prices, checks, publishing

  /// The words a person reads: `writing the facts`.
  public var words: String {
    switch self {
    case .facts: "writing the facts"
    case .prices: "computing the prices in force"
    case .checks: "checking the whole"
    case .publishing: "putting it in place"
    }
  }
}
