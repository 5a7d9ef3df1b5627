public import Catalog

extension FactIndex {
  /// The prices in force of a phone on a day, cheapest first, one for each configuration.
  public func pricesInForce(of phone: Phone, on day: CalendarDay) -> [PriceInForce] {
    PricesInForce.of(facts(of: phone), readings, on: day)
  }

  /// Every variant of a phone with its price in force on a day, in order of configuration.
  public func offers(of phone: Phone, on day: CalendarDay) -> [Offer] {
    phoneOffers(of: phone, on: day).offers
  }

  /// Some of the phones, each with its offers on a day.
  func selection(of phones: [Phone], on day: CalendarDay) -> OfferSelection {
    OfferSelection(phones: phones.map { phoneOffers(of: $0, on: day) }, sources: sources)
  }

  func phoneOffers(of phone: Phone, on day: CalendarDay) -> PhoneOffers {
    let facts = facts(of: phone)
    let standing = PhoneStanding.of(facts, readings, on: day)
    return PhoneOffers(
      phone, brandName: brandName(phone.brand), configurations: facts.configurations,
      prices: PricesInForce.of(facts, readings, standing, on: day), standing: standing,
      sources: sources)
  }

  /// One offer for each phone that has an offer which `fits`: the cheapest of those that do, or
  /// one without a price where none of them has one.
  public func startingOffers(
    of phones: [Phone], on day: CalendarDay, where fits: (Offer) -> Bool = { _ in true }
  ) -> [Offer] {
    selection(of: phones, on: day).startingOffers(where: fits)
  }

  /// The phones of some brands with what sources said of their prices, in the order of lists.
  ///
  /// - Parameter ids: brands, any of which may hold, sub-brands included; empty for all.
  func prices(brands ids: [String]) -> [PhonePrices] {
    phones
      .filter { phone in ids.isEmpty || ids.contains { brand(phone.brand, isWithin: $0) } }
      .map { phone in
        PhonePrices(
          phone: phone, brandName: brandName(phone.brand), variants: variants[phone.id] ?? [],
          observations: observations[phone.id] ?? [])
      }
  }
}
