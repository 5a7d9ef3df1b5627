internal import Catalog

extension Pricelist {
  /// The pricelist of a year: a pure function of its phones with their offers on a day.
  ///
  /// - Parameters:
  ///   - selection: the phones of the year.
  ///   - brands: the brands of the catalogue by slug.
  ///   - fits: leaves out the rows that do not fit.
  static func of(
    _ head: PricelistHead, _ selection: OfferSelection, brands table: [String: Brand],
    where fits: (PhoneOffers, Offer) -> Bool
  ) -> Pricelist {
    var brands: [PricelistBrand] = []
    var rows: [PricelistRow] = []
    func closeBrand() {
      guard let id = rows.first?.offer.phone.brand else { return }
      let brand = table[id] ?? Brand(id: id, name: id)
      brands.append(PricelistBrand(brand: brand, rows: rows))
      rows = []
    }
    // Phones come sorted by brand, so that every brand is one run.
    for own in selection.phones {
      if rows.first.map({ $0.offer.phone.brand != own.phone.brand }) ?? false { closeBrand() }
      for offer in own.offers where fits(own, offer) {
        let source = offer.price.flatMap { selection.sources[$0.source] }
        rows.append(PricelistRow(offer: offer, source: source))
      }
    }
    closeBrand()
    return Pricelist(
      head: head, brands: brands, counts: counts(of: brands), publishers: publishers(of: brands))
  }

  private static func counts(of brands: [PricelistBrand]) -> PricelistCounts {
    let offers = brands.flatMap { $0.rows.map(\.offer) }
    let priced = offers.filter { $0.price != nil }
    return PricelistCounts(
      brands: brands.count, phones: Set(offers.map(\.phone.id)).count,
      pricedPhones: Set(priced.map(\.phone.id)).count, variants: offers.count,
      pricedVariants: priced.count)
  }

  private static func publishers(of brands: [PricelistBrand]) -> [PricelistPublisher] {
    let sources = brands.flatMap { $0.rows.compactMap(\.source) }
    return Dictionary(grouping: sources, by: \.publisher)
      .map { publisher, sources in
        PricelistPublisher(
          publisher: publisher, prices: sources.count,
          readOn: Set(sources.map(\.readOn)).sorted())
      }
      .sorted { $0.publisher < $1.publisher }
  }
}
