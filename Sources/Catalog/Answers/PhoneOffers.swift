/// A phone with every variant's price in force on a day: what lists are made from.
public struct PhoneOffers: Hashable, Sendable {
  public let phone: Phone
  /// The configurations in which it is sold.
  public let configurations: [Configuration]
  /// How the phone stands in time on the day.
  public let standing: PhoneStanding
  /// In order of configuration.
  public private(set) var offers: [Offer]

  /// Every variant of a phone with its price in force on a day.
  ///
  /// A price that names only part of a configuration, or none, has a row of its own and speaks for
  /// the variants it can mean; variants that no price speaks for are there without one, and so is
  /// a phone that has neither prices nor variants.
  public init(
    _ phone: Phone, brandName: String, configurations: [Configuration], prices: [PriceInForce],
    standing: PhoneStanding, sources: [String: PriceSource]
  ) {
    let silent = configurations.distinct.filter { configuration in
      !prices.contains { $0.configuration.covers(configuration) }
    }
    var offers = prices.map { price in
      Offer(
        phone: phone, brandName: brandName, configuration: price.configuration, price: price,
        sourceURL: sources[price.source]?.url,
        shopSourceURL: price.shop.flatMap { sources[$0.source]?.url }, standing: standing)
    }
    let unpriced = silent.isEmpty && prices.isEmpty ? [Configuration.unknown] : silent
    offers += unpriced.map { configuration in
      Offer(
        phone: phone, brandName: brandName, configuration: configuration, price: nil,
        sourceURL: nil, standing: standing)
    }
    self.phone = phone
    self.standing = standing
    self.configurations = configurations
    self.offers = offers.sorted { $0.configuration < $1.configuration }
  }

  /// The same phone with each of its offers changed.
  public func withOffers(_ change: (Offer) -> Offer) -> PhoneOffers {
    var phone = self
    phone.offers = offers.map(change)
    return phone
  }

  /// The year in whose list the phone is: that of its launch, else that in which it was first seen.
  public var listYear: Int {
    LaunchPlace(phone, standing.bounds).year ?? phone.firstSeen.year
  }

  /// Whether the phone can have come by `day`: by its dates, or because it had a price.
  public func hasCome(by day: CalendarDay) -> Bool {
    phone.listed.earliest <= day || offers.contains { $0.price != nil }
  }
}

/// The phones of a list, in the order of lists, with the sources of their prices.
public struct OfferSelection: Hashable, Sendable {
  public let phones: [PhoneOffers]
  /// By id; every one that a price of the phones names is there.
  public let sources: [String: PriceSource]

  public init(phones: [PhoneOffers], sources: [String: PriceSource]) {
    self.phones = phones
    self.sources = sources
  }

  /// One offer for each phone that has an offer which `fits`: the cheapest of those that do, or
  /// one without a price where none of them has one.
  public func startingOffers(where fits: (Offer) -> Bool = { _ in true }) -> [Offer] {
    phones.compactMap { $0.offers.filter(fits).min(by: Offer.ranksCheaper) }
  }
}

extension OfferSelection {
  /// The phones that can have come by a day that was asked for; all where none was.
  ///
  /// Of the latest day, or a later one, all phones may be told.
  package func listed(by day: CalendarDay?, latest: CalendarDay) -> OfferSelection {
    guard let day, day < latest else { return self }
    return OfferSelection(phones: phones.filter { $0.hasCome(by: day) }, sources: sources)
  }
}
