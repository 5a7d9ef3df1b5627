public import Catalog

extension FactIndex {
  /// The prices in force of a phone on a day, cheapest first, one for each configuration.
  public func pricesInForce(of phone: Phone, on day: CalendarDay) -> [PriceInForce] {
    PricesInForce.of(facts(of: phone), readings, on: day)
  }

  /// Every variant of a phone with its price in force on a day, in order of configuration.
  ///
  /// A price that names only part of a configuration, or none, has a row of its own and speaks for
  /// the variants it can mean; variants that no price speaks for are there without one, and so is
  /// a phone that has neither prices nor variants.
  public func offers(of phone: Phone, on day: CalendarDay) -> [Offer] {
    let facts = facts(of: phone)
    let standing = PhoneStanding.of(facts, readings, on: day)
    let prices = PricesInForce.of(facts, readings, standing, on: day)
    let silent = Set((variants[phone.id] ?? []).map(\.configuration)).filter { configuration in
      !prices.contains { $0.configuration.covers(configuration) }
    }
    let brandName = brandName(phone.brand)
    var offers = prices.map { price in
      Offer(
        phone: phone, brandName: brandName, configuration: price.configuration, price: price,
        sourceURL: sources[price.source]?.url,
        shopSourceURL: price.shop.flatMap { sources[$0.source]?.url }, standing: standing)
    }
    let unpriced = silent.isEmpty && prices.isEmpty ? [Configuration.unknown] : Array(silent)
    offers += unpriced.map { configuration in
      Offer(
        phone: phone, brandName: brandName, configuration: configuration, price: nil,
        sourceURL: nil, standing: standing)
    }
    return offers.sorted { $0.configuration < $1.configuration }
  }

  /// The offers of every phone, in the order of ``phones``, on a day without the phones that came
  /// later, or on the latest day of the facts with all of them.
  public func offersByPhone(asOf day: CalendarDay?) -> [[Offer]] {
    phones(phones, listedBy: day).map { offers(of: $0, on: day ?? latestDay) }
  }

  /// One offer for each phone that has an offer which `fits`: the cheapest of those that do, or
  /// one without a price where none of them has one.
  public func startingOffers(
    of phones: [Phone], on day: CalendarDay, where fits: (Offer) -> Bool = { _ in true }
  ) -> [Offer] {
    phones.compactMap { phone in
      offers(of: phone, on: day).filter(fits).min(by: Offer.ranksCheaper)
    }
  }
}
