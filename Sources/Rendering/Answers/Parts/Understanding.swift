package import Catalog

/// What was understood of a question, said back to whoever asked.
struct Understanding {
  var query: BudgetQuery
  var reading: QueryReading?
  /// Names of brands by slug; a slug without a name stands for itself.
  var brandNames: [String: String]

  /// One phrase a condition, the order last.
  var phrases: [String] { query.phrases { brandNames[$0] ?? $0 } }

  /// The conditions alone; empty where nothing is asked.
  var conditions: [String] { Array(phrases.dropLast()) }

  /// `Phones: 5G, under ₱20,000`.
  var title: String {
    conditions.isEmpty ? "All phones" : "Phones: \(conditions.joined(separator: ", "))"
  }

  /// The line of what was understood and ignored, one of what was not understood, and notes.
  var blocks: [Block] {
    var line = StyledText([.init("Understood: ", .dim), .init(phrases.joined(separator: " · "))])
    let ignored = reading?.tokens.filter { $0.role == .ignored }.map { $0.text } ?? []
    if !ignored.isEmpty {
      line = line + StyledText("   (ignored: \(ignored.joined(separator: ", ")))", .dim)
    }
    var blocks = [Block.paragraph(line)]
    let unknown = reading?.tokens.filter { $0.role == .unknown } ?? []
    if !unknown.isEmpty {
      let words = unknown.map { token in
        "“\(token.text)”" + (token.suggestion.map { " (nearest known: “\($0)”)" } ?? "")
      }
      blocks.append(
        .paragraph(StyledText("Not understood: \(words.joined(separator: ", "))", .warning)))
    }
    return blocks + (reading?.sentences ?? []).map { .paragraph(StyledText($0, .warning)) }
  }

  /// The words of one condition alone: `5G`, `under ₱2,000`.
  func words(of condition: QueryCondition) -> String {
    var alone = query
    for other in QueryCondition.allCases where other != condition {
      alone = alone.dropping(other)
    }
    for wish in QueryCondition.wishes { alone = alone.dropping(wish) }
    return alone.phrases { brandNames[$0] ?? $0 }.dropLast().joined(separator: " ")
  }
}

extension PriceRange {
  /// Whether the bounds themselves are in, said with the amounts; `nil` without bounds.
  package var boundaryRule: String? {
    switch (lower, upper) {
    case (nil, nil): nil
    case (nil, let upper?):
      upper.isInclusive
        ? "Up to means at most: \(upper.amount.formatted) itself is in."
        : "Under means below: \(upper.amount.formatted) itself is out."
    case (let lower?, nil):
      lower.isInclusive
        ? "And up means at least: \(lower.amount.formatted) itself is in."
        : "Over means above: \(lower.amount.formatted) itself is out."
    case (let lower?, let upper?):
      lower.isInclusive && upper.isInclusive
        ? "Both ends, \(lower.amount.formatted) and \(upper.amount.formatted), are in."
        : "\(lower.amount.formatted) itself is \(lower.isInclusive ? "in" : "out"), "
          + "\(upper.amount.formatted) is \(upper.isInclusive ? "in" : "out")."
    }
  }
}
