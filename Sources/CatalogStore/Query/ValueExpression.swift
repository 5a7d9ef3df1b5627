internal import Catalog

/// The value formula as SQL on the table `offer`.
enum ValueExpression {
  /// Σ weight · term ÷ Σ weight in whole numbers, what is not known counting as 0; without a use
  /// it is stored.
  static func score(for uses: [Use]) -> String {
    guard !uses.isEmpty else { return "offer.value" }
    let weighted = ValueWeights.inOrder(of: uses)
    guard !weighted.isEmpty else { return "0" }
    let points = weighted.map { "\($0.weight) * coalesce(offer.\($0.term.column), 0)" }
    let total = weighted.reduce(0) { $0 + $1.weight }
    return "(\(points.joined(separator: " + "))) / \(total)"
  }
}
