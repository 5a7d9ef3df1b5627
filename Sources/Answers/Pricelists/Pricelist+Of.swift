public import Catalog

extension Pricelist {
  /// The pricelist of a year: a pure function of the facts.
  ///
  /// - Parameters:
  ///   - facts: already limited to what was known on a day, if a list of that day is wanted.
  ///   - asOf: the day whose prices are listed, without the phones that came later; `nil` for the
  ///     end of the year, or the latest day of the facts where that is earlier, with all phones.
  ///   - narrowing: what `fits` asks for, one phrase a condition.
  ///   - fits: leaves out the rows that do not fit.
  public static func of(
    _ year: Int, _ facts: FactIndex, asOf: CalendarDay? = nil, narrowing: [String] = [],
    where fits: (Offer) -> Bool = { _ in true }
  ) -> Pricelist {
    let day = asOf ?? facts.asOf(year: year)
    var brands: [PricelistBrand] = []
    var rows: [PricelistRow] = []
    func closeBrand() {
      guard let id = rows.first?.offer.phone.brand else { return }
      let brand = facts.brands[id] ?? Brand(id: id, name: id)
      brands.append(PricelistBrand(brand: brand, rows: rows))
      rows = []
    }
    // Phones come sorted by brand, so that every brand is one run.
    for phone in facts.phones(facts.phones(of: year), listedBy: asOf) {
      if rows.first.map({ $0.offer.phone.brand != phone.brand }) ?? false { closeBrand() }
      for offer in facts.offers(of: phone, on: day) where fits(offer) {
        let source = offer.price.flatMap { facts.sources[$0.source] }
        rows.append(PricelistRow(offer: offer, source: source))
      }
    }
    closeBrand()
    return Pricelist(
      head: PricelistHead(year: year, asOf: day, knownOn: facts.knownOn, narrowing: narrowing),
      brands: brands, counts: counts(of: brands), publishers: publishers(of: brands))
  }

  /// The pricelist of a year from facts that are used once.
  public static func of(
    _ year: Int, _ facts: CatalogFacts, asOf: CalendarDay? = nil, knownOn: CalendarDay? = nil,
    narrowing: [String] = [], where fits: (Offer) -> Bool = { _ in true }
  ) -> Pricelist {
    of(year, FactIndex(facts, knownOn: knownOn), asOf: asOf, narrowing: narrowing, where: fits)
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
