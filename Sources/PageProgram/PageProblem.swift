internal import Answers
internal import Catalog

/// Why a page shows no answer.
enum PageProblem: Error {
  case catalogue(CatalogueError)
  /// No price satisfies both bounds, one of which was chosen and not typed.
  case contradiction(String)
  /// No word of the question set a condition, an order or a use.
  case notUnderstood(QueryReading)

  private static let workingQuestions = [
    "5G under 15k", "sulit na pang-ML hanggang 12k", "Redmi Note 13 Pro vs POCO X6 Pro",
  ]

  /// One sentence: what is wrong, where, and how to cure it.
  var message: String {
    switch self {
    case .catalogue(let error): return error.message
    case .contradiction(let words):
      return "No price is both \(words); drop one of the two bounds."
    case .notUnderstood(let reading):
      let unknown = reading.tokens.filter { $0.role == .unknown }
        .map { token in
          "“\(token.text)”" + (token.suggestion.map { " (did you mean “\($0)”?)" } ?? "")
        }
      let notes = reading.sentences.map { $0 + " " }.joined()
      let examples = Self.workingQuestions.map { "“\($0)”" }.joined(separator: ", ")
      return "Nothing of the question was understood: \(unknown.joined(separator: ", ")). "
        + "\(notes)Questions that work: \(examples)."
    }
  }

  /// What `body` gives; its error is one of the page's.
  static func passing<Answer>(
    _ body: () throws(CatalogueError) -> Answer
  ) throws(PageProblem) -> Answer {
    do throws(CatalogueError) {
      return try body()
    } catch {
      throw .catalogue(error)
    }
  }
}
