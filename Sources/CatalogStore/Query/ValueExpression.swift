internal import Catalog

/// The value formula as SQL on the table `value_term`.
enum ValueExpression {
  /// Σ weight · term ÷ Σ weight in whole numbers, what is not known counting as 0.
  static func score(for uses: [Use]) -> String {
    let weighted = ValueWeights.inOrder(of: uses)
    guard !weighted.isEmpty else { return "0" }
    let points = weighted.map { "\($0.weight) * coalesce(value_term.\($0.term.rawValue), 0)" }
    let total = weighted.reduce(0) { $0 + $1.weight }
    return "(\(points.joined(separator: " + "))) / \(total)"
  }
}
