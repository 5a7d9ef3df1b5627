/// An amount that is taken back: the observations stay, say so, and count no longer.
public struct Retraction: Hashable, Sendable {
  /// Id of the phone.
  public let phone: String
  /// The configuration of the observation, just as it states it.
  public let configuration: Configuration
  public let amount: Peso
  /// Id of the source whose amount is taken back; `nil` takes it back from every source.
  public let source: String?
  /// Why, in words.
  public let reason: String
  public let retractedOn: PartialDate

  public init(
    phone: String, configuration: Configuration = .unknown, amount: Peso, source: String? = nil,
    reason: String, retractedOn: PartialDate
  ) {
    self.phone = phone
    self.configuration = configuration
    self.amount = amount
    self.source = source
    self.reason = reason
    self.retractedOn = retractedOn
  }

  /// Whether it takes this observation back.
  public func meets(_ price: PriceObservation) -> Bool {
    phone == price.phone && amount == price.amount && configuration == price.configuration
      && (source == nil || source == price.source)
  }
}

extension Retraction: Comparable {
  public static func < (left: Retraction, right: Retraction) -> Bool {
    if left.phone != right.phone { return left.phone < right.phone }
    if left.configuration != right.configuration { return left.configuration < right.configuration }
    if left.amount != right.amount { return left.amount < right.amount }
    return (left.source ?? "", left.retractedOn, left.reason)
      < (right.source ?? "", right.retractedOn, right.reason)
  }
}

extension CatalogFacts {
  /// The same facts with every observation that a retraction meets among the retracted ones, and
  /// no other.
  public func applyingRetractions() -> CatalogFacts {
    guard !retractions.isEmpty || !retractedPrices.isEmpty else { return self }
    let byPhone = Dictionary(grouping: retractions, by: { $0.phone })
    var facts = self
    facts.prices = []
    facts.retractedPrices = []
    for price in prices + retractedPrices {
      if byPhone[price.phone]?.contains(where: { $0.meets(price) }) == true {
        facts.retractedPrices.append(price)
      } else {
        facts.prices.append(price)
      }
    }
    return facts.sorted()
  }
}

/// An observation that was taken back, with why and when.
public struct TakenBackPrice: Hashable, Sendable {
  public let observation: PriceObservation
  public let reason: String
  public let retractedOn: PartialDate

  /// Each of the observations with the first retraction that meets it, in the order of the
  /// plain-data form.
  package static func of(
    _ observations: [PriceObservation], _ retractions: [Retraction]
  ) -> [TakenBackPrice] {
    let retractions = retractions.sorted()
    return observations.sorted().compactMap { observation in
      retractions.first { $0.meets(observation) }.map {
        TakenBackPrice(
          observation: observation, reason: $0.reason, retractedOn: $0.retractedOn)
      }
    }
  }
}
