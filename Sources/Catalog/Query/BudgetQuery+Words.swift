extension BudgetQuery {
  /// What was understood, one phrase a condition, for people: `5G`, `under ₱20,000`,
  /// `newest first`.
  public func phrases(brandName: (String) -> String) -> [String] {
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
  public var words: String? {
    switch (lower, upper) {
    case (nil, nil): nil
    case (let lower?, nil):
      lower.isInclusive ? "\(lower.amount.formatted) and up" : "over \(lower.amount.formatted)"
    case (nil, let upper?):
      upper.isInclusive ? "up to \(upper.amount.formatted)" : "under \(upper.amount.formatted)"
    case (let lower?, let upper?) where lower.isInclusive && upper.isInclusive:
      "\(lower.amount.formatted) to \(upper.amount.formatted)"
    case (let lower?, let upper?):
      "\(lower.isInclusive ? "from" : "over") \(lower.amount.formatted) "
        + "\(upper.isInclusive ? "up to" : "to under") \(upper.amount.formatted)"
    }
  }
}

extension YearRange {
  /// `launched in 2024`, `launched since 2023`, `launched 2020 to 2023`, `launched before 2022`.
  public var words: String {
    switch (from, to) {
    case (nil, nil): "launched at any time"
    case (let from?, nil): "launched since \(from)"
    case (nil, let to?): "launched before \(to + 1)"
    case (let from?, let to?): from == to ? "launched in \(from)" : "launched \(from) to \(to)"
    }
  }
}
