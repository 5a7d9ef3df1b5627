import Catalog

extension GuideAnswer {
  /// Why an offer is in: its own value for each condition of the query, then up to three terms of
  /// the score in which it is strong.
  static func reasons(
    for offer: Offer, _ query: BudgetQuery, _ score: ValueScore?
  ) -> [GuideReason] {
    let met = query.conditions.compactMap { condition in
      condition.met(offer, query).map { GuideReason.meets(condition, $0) }
    }
    return met + strengths(of: score)
  }

  /// The terms that give the score the most points, of those that reach 700 of 1000; price and
  /// age are no strengths of a phone.
  private static func strengths(of score: ValueScore?) -> [GuideReason] {
    guard let score else { return [] }
    return score.parts
      .filter { $0.term != .price && $0.term != .recency && ($0.value ?? 0) >= 700 }
      .sorted { left, right in
        left.points == right.points ? left.term < right.term : left.points > right.points
      }
      .prefix(3)
      .compactMap { part in part.value.map { .strong(part.term, $0) } }
  }
}
