public import Catalog

/// A question for a pricelist: of which year, narrowed to what.
public struct PricelistQuestion: Hashable, Sendable {
  /// The year, where one was named.
  public let year: Int?
  public let query: BudgetQuery
  /// The words that were not understood.
  public let notUnderstood: [String]
}

extension Catalogue {
  /// How words that ask for a pricelist are read: a year alone, or in a question that narrows the
  /// list.
  ///
  /// - Parameters:
  ///   - words: the words of the question, in any order.
  ///   - brands: only these brands too, by slug, name or alias.
  ///   - amount: the highest price, itself included, in place of the question's.
  public func pricelistQuestion(
    _ words: [String], brands: [String] = [], upTo amount: Peso? = nil
  ) throws(CatalogueError) -> PricelistQuestion {
    try read { session throws(CatalogueError) in
      var query = BudgetQuery()
      var notUnderstood: [String] = []
      // A number alone is the year, whatever a question would take it for.
      let named = words.first.flatMap { Int($0) }
      let question = named == nil ? words : Array(words.dropFirst())
      let text = question.joined(separator: " ")
      let vocabulary = try session.vocabulary(for: [text])
      if !question.isEmpty {
        let reading = try vocabulary.reading(of: text)
        query = reading.query
        notUnderstood = reading.tokens.filter { $0.role == .unknown }.map { $0.text }
      }
      if let named, let other = query.launched?.only, other != named {
        throw .twoYears(named, other)
      }
      query.brands += try vocabulary.brands(named: brands)
      if let amount { query.price.upper = PriceRange.Bound(amount, inclusive: true) }
      return PricelistQuestion(
        year: named ?? query.launched?.only, query: query, notUnderstood: notUnderstood)
    }
  }
}
