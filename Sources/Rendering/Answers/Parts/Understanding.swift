package import Catalog

/// What was understood of a question, said back to whoever asked.
struct Understanding {
  var query: BudgetQuery
  var reading: QueryReading?
  /// Names of brands by slug; a slug without a name stands for itself.
  var brandNames: [String: String]

  /// One phrase a condition, the order last.
  var phrases: [Phrase] { query.phrases { brandNames[$0] ?? $0 } }

  /// The conditions alone; empty where nothing is asked.
  var conditions: [Phrase] { Array(phrases.dropLast()) }

  /// `Phones: 5G, under ₱20,000`.
  var title: Phrase {
    conditions.isEmpty ? .allPhones : .phonesThat(conditions.joined(separator: ", "))
  }

  /// The line of what was understood and ignored, one of what was not understood, and notes.
  var blocks: [Block] {
    var line = StyledText([.init(.understood, .dim), .init(phrases.joined(separator: " · "))])
    let ignored = reading?.tokens.filter { $0.role == .ignored }.map { $0.text } ?? []
    if !ignored.isEmpty {
      line = line + StyledText(.ignored(ignored.joined(separator: ", ")), .dim)
    }
    var blocks = [Block.paragraph(line)]
    let unknown = reading?.tokens.filter { $0.role == .unknown } ?? []
    if !unknown.isEmpty {
      let words: [Phrase] = unknown.map { token in
        .same("“\(token.text)”") + (token.suggestion.map(Phrase.nearestKnown) ?? .blank)
      }
      blocks.append(
        .paragraph(StyledText(.notUnderstood(words.joined(separator: ", ")), .warning)))
    }
    return blocks + (reading?.phrases ?? []).map { .paragraph(StyledText($0, .warning)) }
  }

  /// The words of one condition alone: `5G`, `under ₱2,000`.
  func words(of condition: QueryCondition) -> Phrase {
    var alone = query
    for other in QueryCondition.allCases where other != condition {
      alone = alone.dropping(other)
    }
    for wish in QueryCondition.wishes { alone = alone.dropping(wish) }
    return Array(alone.phrases { brandNames[$0] ?? $0 }.dropLast()).joined(separator: " ")
  }
}

extension PriceRange {
  /// Whether the bounds themselves are in, said with the amounts; `nil` without bounds.
  package var boundaryRule: Phrase? {
    switch (lower, upper) {
    case (nil, nil): nil
    case (nil, let upper?):
      upper.isInclusive
        ? .upToMeans(upper.amount)
        : .underMeans(upper.amount)
    case (let lower?, nil):
      lower.isInclusive
        ? .andUpMeans(lower.amount)
        : .overMeans(lower.amount)
    case (let lower?, let upper?):
      lower.isInclusive && upper.isInclusive
        ? .bothEndsIn(lower.amount, upper.amount)
        : .ends(
          lower.amount, lower.isInclusive ? .isIn : .isOut, upper.amount,
          upper.isInclusive ? .isIn : .isOut)
    }
  }
}
