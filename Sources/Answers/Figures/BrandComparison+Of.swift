public import Catalog

extension BrandComparison {
  /// Brands compared by the phones of a catalogue.
  ///
  /// With a year, the phones are those of its pricelist at the same prices, and the year before is
  /// measured on the same day a year earlier.
  ///
  /// - Parameters:
  ///   - brands: ids of the brands asked for, each with its sub-brands; empty for every brand that
  ///     has a phone that fits.
  ///   - asOf: the day whose prices count, without the phones that came later; `nil` for the day
  ///     of the year's pricelist, or the latest day of the facts, with all phones.
  ///   - fits: leaves out the offers that do not fit.
  public static func of(
    _ facts: FactIndex, brands: [String] = [], year: Int? = nil, asOf: CalendarDay? = nil,
    narrowing: [String] = [], where fits: (Offer) -> Bool = { _ in true }
  ) -> BrandComparison {
    let day = asOf ?? year.map(facts.asOf(year:)) ?? facts.latestDay
    let phones = facts.phones(year.map(facts.phones(of:)) ?? facts.phones, listedBy: asOf)
    let offers = facts.startingOffers(of: phones, on: day, where: fits)
    let before = year.map { year in
      facts.startingOffers(of: facts.phones(of: year &- 1), on: day.yearEarlier, where: fits)
    }
    return of(
      offers, before: before, brands: brands, among: facts, year: year, asOf: day,
      narrowing: narrowing)
  }

  /// Brands compared by one offer for each phone.
  ///
  /// - Parameters:
  ///   - offers: each phone that counts, once, with its starting price if it has one.
  ///   - before: the same for the year before; `nil` for no comparison with it.
  public static func of(
    _ offers: [Offer], before: [Offer]?, brands: [String], among facts: FactIndex, year: Int?,
    asOf: CalendarDay, narrowing: [String] = []
  ) -> BrandComparison {
    let asked = brands.isEmpty ? all(in: offers, facts) : unique(brands)
    let figures = asked.compactMap { id -> BrandFigures? in
      guard let brand = facts.brands[id] else { return nil }
      let own = offers.filter { facts.brand($0.phone.brand, isWithin: id) }
      let ownBefore = before?.filter { facts.brand($0.phone.brand, isWithin: id) }
      let subBrands = inNameOrder(
        Set(own.map(\.phone.brand)).subtracting([id]).compactMap { facts.brands[$0] })
      return BrandFigures.of(
        brand, subBrands: subBrands, offers: own,
        before: year.flatMap { year in ownBefore.map { (year &- 1, $0) } })
    }
    return BrandComparison(year: year, asOf: asOf, narrowing: narrowing, brands: figures)
  }

  /// Every brand that has an offer, its own or a sub-brand's, by name.
  private static func all(in offers: [Offer], _ facts: FactIndex) -> [String] {
    let present = Set(offers.map(\.phone.brand))
    let brands = facts.brands.values.filter { brand in
      present.contains { facts.brand($0, isWithin: brand.id) }
    }
    return inNameOrder(brands).map(\.id)
  }

  private static func inNameOrder(_ brands: [Brand]) -> [Brand] {
    brands.sorted { left, right in
      let names = (left.name.lowercased(), right.name.lowercased())
      return names.0 == names.1 ? left.id < right.id : names.0 < names.1
    }
  }

  private static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}

extension CalendarDay {
  /// The same day a year earlier; the last day of February for a leap day.
  var yearEarlier: CalendarDay {
    CalendarDay(year: year - 1, month: month, day: day)
      ?? CalendarDay(year: year - 1, month: month, day: 28) ?? self
  }
}
