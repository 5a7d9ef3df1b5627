import BudgetLanguage
import Catalog

/// Reads a question that narrows another answer.
enum QueryText {
  /// The query of `text`; what is not understood is said on standard error.
  static func read(_ text: String, _ vocabulary: Vocabulary) throws -> BudgetQuery {
    let reading = try BudgetReader(vocabulary: vocabulary).read(text)
    let unknown = reading.tokens.filter { $0.role == .unknown }.map { "“\($0.text)”" }
    if !unknown.isEmpty {
      StandardStreams.complain("presyo: not understood: \(unknown.joined(separator: ", ")).")
    }
    return reading.query
  }
}
