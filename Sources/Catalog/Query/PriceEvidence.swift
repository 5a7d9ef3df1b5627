/// What sources said of the prices of some phones, with all that tells who said it.
public struct PriceEvidence: Sendable {
  /// By phone.
  public let observations: [String: [PriceObservation]]
  /// By id.
  public let sources: [String: PriceSource]
  public let readings: Readings

  public init(
    observations: [String: [PriceObservation]], sources: [String: PriceSource], readings: Readings
  ) {
    self.observations = observations
    self.sources = sources
    self.readings = readings
  }

  /// Whether an offer has a price of the origin.
  func meets(_ asked: AskedOrigin, _ offer: Offer) -> Bool {
    guard let price = offer.price else { return false }
    return admits(asked.origin, price.kind, price.source)
      || price.official.map { admits(asked.origin, $0.kind, $0.source) } ?? false
      || shopPrice(asked, for: offer) != nil
  }

  /// The lowest price of shops that is of the origin; at the same amount the latest.
  public func shopPrice(_ asked: AskedOrigin, for offer: Offer) -> PriceBeside? {
    let own = offer.configuration
    return (observations[offer.phone.id] ?? [])
      .filter { observation in
        observation.kind.servesAsFallback && observation.configuration.canBe(own)
          && asked.days.contains(observation.observedOn.earliest)
          && admits(asked.origin, observation.kind, observation.source)
      }
      .min { left, right in
        if left.amount != right.amount { return left.amount < right.amount }
        if left.observedOn != right.observedOn { return left.observedOn > right.observedOn }
        return left < right
      }
      .map {
        PriceBeside(
          configuration: $0.configuration, amount: $0.amount, kind: $0.kind, date: $0.observedOn,
          source: $0.source)
      }
  }

  /// The offer with the price of shops that is of the origin in the place of the lowest of all.
  public func narrowed(_ offer: Offer, to asked: AskedOrigin) -> Offer {
    guard let price = offer.price else { return offer }
    let shop = shopPrice(asked, for: offer)
    return Offer(
      phone: offer.phone, brandName: offer.brandName, configuration: offer.configuration,
      price: price.beside(shop: shop), sourceURL: offer.sourceURL,
      shopSourceURL: shop.flatMap { sources[$0.source]?.url }, standing: offer.standing)
  }

  private func admits(_ origin: PriceOrigin, _ kind: PriceKind, _ source: String) -> Bool {
    guard origin.kinds.isEmpty || origin.kinds.contains(kind) else { return false }
    if !origin.sourceKinds.isEmpty {
      let known =
        readings.of(source: source)?.kind ?? PriceOrigin.sourceKind(ofUndescribed: kind)
      guard origin.sourceKinds.contains(known) else { return false }
    }
    guard !origin.publishers.isEmpty else { return true }
    guard let publisher = sources[source]?.publisher else { return false }
    return origin.publishers.contains { LetterCase.areEqualButForCase($0, publisher) }
  }
}

extension Configuration {
  /// Whether the two can be the same, as far as both are known.
  func canBe(_ other: Configuration) -> Bool {
    (ramGB == nil || other.ramGB == nil || ramGB == other.ramGB)
      && (storageGB == nil || other.storageGB == nil || storageGB == other.storageGB)
  }
}
