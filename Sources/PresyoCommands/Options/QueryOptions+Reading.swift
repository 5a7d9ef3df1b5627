import BudgetLanguage
import Catalog

extension Phrase {
  fileprivate static func noPriceIsBoth(_ bounds: Phrase) -> Phrase {
    Phrase(
      "No price is both \(bounds); drop one of the two bounds.",
      "Walang presyong parehong \(bounds); alisin ang isa sa dalawa.")
  }
}

extension QueryOptions {
  /// The question that text and options ask together; an option wins over the text's word for the
  /// same condition.
  ///
  /// - Parameter canBeEmpty: whether something else is asked, so that nothing needs to be said here.
  func reading(in vocabulary: Vocabulary, canBeEmpty: Bool = false) throws -> QueryReading {
    let reader = BudgetReader(vocabulary: vocabulary)
    var reading = QueryReading(text: text, query: BudgetQuery(), tokens: [])
    let isBlank = text.allSatisfy(\.isWhitespace)
    let byOptions = try optionQuery(vocabulary)
    if !isBlank || (byOptions == BudgetQuery() && !canBeEmpty) {
      reading = try reader.read(text)
    }
    reading.query = reading.query.overridden(by: byOptions)
    guard !reading.query.price.isContradictory else {
      throw Failure(
        .usage,
        .noPriceIsBoth(reading.query.price.words ?? Phrase(same: "")))
    }
    if strict, let sentence = BudgetReader.strictSentence(for: reading) {
      throw Failure(.usage, sentence)
    }
    return reading
  }

  /// What the options alone ask.
  private func optionQuery(_ vocabulary: Vocabulary) throws -> BudgetQuery {
    var query = BudgetQuery()
    for (option, texts) in conditions.given {
      for text in texts {
        try OptionValue.read(text, as: option, into: &query, vocabulary: vocabulary)
      }
    }
    return query
  }
}
