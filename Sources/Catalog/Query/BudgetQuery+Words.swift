extension BudgetQuery {
  /// What was understood, one phrase a condition, for people: `5G`, `under ₱20,000`,
  /// `newest first`.
  public func phrases(brandName: (String) -> String) -> [Phrase] {
    QueryCondition.inSpeech.flatMap { $0.spoken(self, brandName) }
  }
}

extension AbsentFeature {
  /// The words a person reads: `headphone jack`, `5G`, `Android`.
  public var words: String {
    switch self {
    case .feature(let feature): feature.words
    case .network(let network): network.name
    case .os(let os): os.rawValue
    }
  }
}

extension PriceRange {
  /// The bounds for people: `under ₱20,000`, `₱15,000 to ₱20,000`; `nil` where there are none.
  public var words: Phrase? {
    switch (lower, upper) {
    case (nil, nil): nil
    case (let lower?, nil):
      lower.isInclusive ? .andUp(lower.amount) : .over(lower.amount)
    case (nil, let upper?):
      upper.isInclusive ? .upTo(upper.amount) : .under(upper.amount)
    case (let lower?, let upper?) where lower.isInclusive && upper.isInclusive:
      .between(lower.amount, upper.amount)
    case (let lower?, let upper?):
      .between(
        lower.isInclusive ? .from(lower.amount) : .over(lower.amount),
        upper.isInclusive ? .upTo(upper.amount) : .toUnder(upper.amount))
    }
  }
}

extension YearRange {
  /// `launched in 2024`, `launched since 2023`, `launched 2020 to 2023`, `launched before 2022`.
  public var words: Phrase {
    switch (from, to) {
    case (nil, nil): .launchedAtAnyTime
    case (let from?, nil): .launchedSince(from)
    case (nil, let to?): .launchedBefore(to + 1)
    case (let from?, let to?): from == to ? .launchedIn(from) : .launched(from, to)
    }
  }
}
