internal import Catalog
internal import SQLite

/// Do the prices and figures of one phone agree with each other?
enum OfferCheck {
  @Sendable static func findings(_ db: Database) throws -> [Finding] {
    let phones = try FactsReader.phones(db).sorted { $0.id < $1.id }
    let prices = Dictionary(grouping: try FactsReader.observations(db), by: \.phone)
    return phones.flatMap { phone in
      let own = (prices[phone.id] ?? []).sorted()
      return inverted(own, phone.id) + earlyDrops(own, phone) + expired(own, phone.id)
        + resolution(phone)
    }
  }

  /// A list that has the larger variant cheaper than the smaller one.
  private static func inverted(_ prices: [PriceObservation], _ phone: String) -> [Finding] {
    let stated = prices.filter { $0.kind == .srp && !$0.isVariantInferred }
    for small in stated {
      for large in stated
      where small.source == large.source && small.amount > large.amount
        && isSmaller(small.configuration, large.configuration)
      {
        return [
          warning(
            "variant-order", phone,
            .smallerIsDearer(
              "\(large.configuration.words)", large.amount, "\(small.configuration.words)",
              small.amount),
            .compareThemWith(large.source))
        ]
      }
    }
    return []
  }

  private static func isSmaller(_ left: Configuration, _ right: Configuration) -> Bool {
    guard let ram = left.ramGB, let storage = left.storageGB, let otherRAM = right.ramGB,
      let otherStorage = right.storageGB
    else { return false }
    return ram <= otherRAM && storage <= otherStorage && left != right
  }

  /// A drop of the price before the phone was there.
  private static func earlyDrops(_ prices: [PriceObservation], _ phone: Phone) -> [Finding] {
    guard let launched = phone.launched else { return [] }
    let early = prices.filter {
      $0.kind == .priceDrop && $0.effectiveFrom.map { $0.latest < launched.earliest } ?? false
    }
    return Set(early.compactMap(\.effectiveFrom)).sorted().map { day in
      warning(
        "drop-before-launch", phone.id,
        .dropBeforeLaunch(day, launched),
        .compareBoth)
    }
  }

  /// A suggested price that is only what a promo of the same phone was, read when it was over.
  private static func expired(_ prices: [PriceObservation], _ phone: String) -> [Finding] {
    let promos = prices.filter { $0.kind == .promo && $0.effectiveUntil != nil }
    let found = prices.first { price in
      price.kind == .srp
        && promos.contains { promo in
          promo.amount == price.amount && promo.configuration == price.configuration
            && promo.effectiveUntil.map { $0.latest < price.observedOn.earliest } ?? false
        }
    }
    guard let found else { return [] }
    return [
      warning(
        "expired-promo", phone,
        .expiredPromo(found.amount),
        .compareWith(found.source))
    ]
  }

  /// Sides of a screen in pixels, and how much longer the long one can be.
  private static let sides = 200...4500
  private static let mostRatio = 3

  private static func resolution(_ phone: Phone) -> [Finding] {
    guard let text = phone.specifications.resolution else { return [] }
    let figures = text.split(separator: "x").compactMap { Int($0) }
    if figures.count == 2, figures.allSatisfy({ sides.contains($0) }),
      (figures.max() ?? 0) <= (figures.min() ?? 0) * mostRatio
    {
      return []
    }
    return [
      warning(
        "resolution", phone.id, .impossibleResolution(text),
        .compareAndOverride)
    ]
  }

  private static func warning(
    _ check: String, _ phone: String, _ what: Phrase, _ cure: Phrase
  ) -> Finding {
    Finding(.warning, check: check, what: what, location: phone, cure: cure)
  }
}
