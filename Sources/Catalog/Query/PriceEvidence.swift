/// What sources said of the prices of some phones, with all that tells who said it.
public struct PriceEvidence: Sendable {
  /// By phone.
  public let observations: [String: [PriceObservation]]
  /// By id.
  public let sources: [String: PriceSource]
  public let readings: Readings
  /// The configurations in which the phones are sold.
  public let configurations: [String: [Configuration]]

  /// The prices in force of a phone on a day, one for each row that is shown of it.
  let inForce: @Sendable (_ phone: String, _ day: CalendarDay) -> [PriceInForce]

  /// - Parameters:
  ///   - observations: what sources said, by phone.
  ///   - sources: the sources by id.
  ///   - readings: what the readings of the sources tell of their days.
  ///   - configurations: those in which each phone is sold.
  ///   - inForce: gives the prices in force of a phone on a day.
  public init(
    observations: [String: [PriceObservation]], sources: [String: PriceSource],
    readings: Readings, configurations: [String: [Configuration]],
    inForce: @escaping @Sendable (_ phone: String, _ day: CalendarDay) -> [PriceInForce]
  ) {
    self.inForce = inForce
    self.configurations = configurations
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
    let sold = configurations[offer.phone.id] ?? []
    let rows = inForce(offer.phone.id, asked.days.upperBound)
    return (observations[offer.phone.id] ?? [])
      .filter { observation in
        observation.kind.servesAsFallback
          && isPrice(observation.configuration.resolved(among: sold), of: offer, among: rows)
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
          source: $0.source, isVariantInferred: !$0.states(offer.configuration),
          isImported: readings.isImportShop(source: $0.source))
      }
  }

  /// Whether a price of a configuration is one of an offer: of what the offer sells, or of a part
  /// that it can be of. One that does not name the variant is that of the cheapest row it can be,
  /// never of every variant.
  private func isPrice(
    _ stated: Configuration, of offer: Offer, among rows: [PriceInForce]
  ) -> Bool {
    if offer.configuration.covers(stated) { return true }
    guard stated.covers(offer.configuration), let price = offer.price else { return false }
    return !rows.contains { row in
      stated.covers(row.configuration)
        && (row.amount, row.configuration) < (price.amount, offer.configuration)
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
