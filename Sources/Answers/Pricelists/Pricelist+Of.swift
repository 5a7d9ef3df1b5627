internal import Catalog

extension Pricelist {
  /// The pricelist of a year: a pure function of its phones with their offers on a day.
  ///
  /// - Parameters:
  ///   - selection: the phones of the year, and those first seen in it whose launch is not known.
  ///   - later: the same phones on the latest day, where prices that were first read after the day
  ///     of the list are shown and marked; `nil` to leave these out.
  ///   - brands: the brands of the catalogue by slug.
  ///   - fits: leaves out the rows that do not fit.
  static func of(
    _ head: PricelistHead, _ selection: OfferSelection, later: OfferSelection? = nil,
    brands table: [String: Brand], where fits: (PhoneOffers, Offer) -> Bool
  ) -> Pricelist {
    let laterOffers = (later?.phones ?? []).indexed { $0.phone.id }
    let sources = selection.sources.filled(from: later?.sources ?? [:])
    func list(_ isDated: Bool) -> [PricelistBrand] {
      var brands: [PricelistBrand] = []
      var rows: [PricelistRow] = []
      func closeBrand() {
        guard let id = rows.first?.offer.phone.brand else { return }
        let brand = table[id] ?? Brand(id: id, name: id)
        brands.append(PricelistBrand(brand: brand, rows: rows))
        rows = []
      }
      // Phones come sorted by brand, so that every brand is one run.
      for own in selection.phones
      where (head.isCurrent || LaunchPlace(own.phone, own.standing.bounds).year != nil) == isDated {
        if rows.first.map({ $0.offer.phone.brand != own.phone.brand }) ?? false { closeBrand() }
        for (offer, isLater) in own.filled(from: laterOffers[own.phone.id]) where fits(own, offer) {
          let source = offer.price.flatMap { sources[$0.source] }
          rows.append(PricelistRow(offer: offer, source: source, isFirstReadLater: isLater))
        }
      }
      closeBrand()
      return brands
    }
    let (dated, undated) = (list(true), list(false))
    return Pricelist(
      head: head, brands: dated, undated: undated, counts: counts(of: dated + undated),
      publishers: publishers(of: dated + undated))
  }

  private static func counts(of brands: [PricelistBrand]) -> PricelistCounts {
    let offers = brands.flatMap { $0.rows.map { $0.offer } }
    let priced = offers.filter { $0.price != nil }
    return PricelistCounts(
      brands: Set(brands.map { $0.brand.id }).count, phones: Set(offers.map { $0.phone.id }).count,
      pricedPhones: Set(priced.map { $0.phone.id }).count, variants: offers.count,
      pricedVariants: priced.count)
  }

  private static func publishers(of brands: [PricelistBrand]) -> [PricelistPublisher] {
    let sources = brands.flatMap { $0.rows.compactMap { $0.source } }
    return Dictionary(grouping: sources, by: { $0.publisher })
      .map { publisher, sources in
        PricelistPublisher(
          publisher: publisher, prices: sources.count,
          readOn: sources.map { $0.readOn }.distinct.sorted())
      }
      .sorted { $0.publisher < $1.publisher }
  }
}

extension PhoneOffers {
  /// The offers, and in place of those without a price the ones that `later` has of the same
  /// configurations, marked; where no price is known at all by then, all that `later` has.
  fileprivate func filled(from later: PhoneOffers?) -> [(offer: Offer, isLater: Bool)] {
    guard let later, offers.contains(where: { $0.price == nil }) else {
      return offers.map { ($0, false) }
    }
    if offers.allSatisfy({ $0.price == nil }) {
      return later.offers.map { ($0, $0.price != nil) }
    }
    return offers.map { offer in
      let same = later.offers.first { $0.configuration == offer.configuration }
      guard offer.price == nil, let same, same.price != nil else { return (offer, false) }
      return (same, true)
    }
  }
}
