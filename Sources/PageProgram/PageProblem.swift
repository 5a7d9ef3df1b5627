internal import Answers
internal import Catalog

/// Why a page shows no answer.
indirect enum PageProblem: Error {
  case catalogue(CatalogueError)
  /// No price satisfies both bounds, one of which was chosen and not typed.
  case contradiction(Phrase)
  /// No word of the question set a condition, an order or a use.
  case notUnderstood(QueryReading)

  private static let workingQuestions = [
    "5G under 15k", "sulit na pang-ML hanggang 12k", "Redmi Note 13 Pro vs POCO X6 Pro",
  ]

  /// One sentence: what is wrong, where, and how to cure it.
  var phrase: Phrase {
    switch self {
    case .catalogue(let error): return error.phrase
    case .contradiction(let words): return .noPriceIsBoth(words)
    case .notUnderstood(let reading):
      let unknown = reading.tokens.filter { $0.role == .unknown }
        .map { token in
          Phrase(same: "“\(token.text)”")
            + (token.suggestion.map { Phrase.orMeant($0) } ?? Phrase(same: ""))
        }
      let notes = reading.phrases.map { $0 + Phrase(same: " ") }.joined()
      let examples = Self.workingQuestions.map { "“\($0)”" }.joined(separator: ", ")
      return .nothingUnderstood(unknown.joined(separator: ", "), notes, examples)
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
