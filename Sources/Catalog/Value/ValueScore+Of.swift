extension ValueScore {
  /// The score of an offer for a use on a day.
  public static func of(_ offer: Offer, use: Use?, asOf: CalendarDay) -> ValueScore {
    of(offer, uses: use.map { [$0] } ?? [], asOf: asOf)
  }

  /// The score of an offer for several uses: the mean of their weights counts.
  public static func of(_ offer: Offer, uses: [Use], asOf: CalendarDay) -> ValueScore {
    of(uses) { term in
      ValueTerms.value(
        of: term, phone: offer.phone, configuration: offer.configuration,
        price: offer.price?.amount, bounds: offer.standing.bounds, asOf: asOf)
    }
  }

  /// The score that these terms give for a use: Σ weight · value ÷ Σ weight, a missing value
  /// counting as 0 of its weight.
  public static func of(terms: [ValueTerm: Int?], use: Use?) -> ValueScore {
    of(use.map { [$0] } ?? []) { terms[$0] ?? nil }
  }

  private static func of(_ uses: [Use], value: (ValueTerm) -> Int?) -> ValueScore {
    let parts = ValueWeights.inOrder(of: uses).map { term, weight in
      ValuePart(term: term, value: value(term), weight: weight, of: max(1, uses.count))
    }
    let weight = parts.reduce(0) { $0 + $1.weight }
    let points = parts.reduce(0) { $0 + $1.points }
    return ValueScore(uses: uses, total: weight == 0 ? 0 : points / weight, parts: parts)
  }
}

extension ValueScore {
  /// Whether `left` ranks before `right` in a list by value: the higher score, then the lower
  /// price (none last), then the id and the configuration.
  public static func ranksBefore(
    _ left: (score: ValueScore, offer: Offer), _ right: (score: ValueScore, offer: Offer)
  ) -> Bool {
    if left.score.total != right.score.total { return left.score.total > right.score.total }
    return Offer.ranksCheaper(left.offer, right.offer)
  }
}
