internal import Catalog

extension BrandComparison {
  /// Brands compared by one offer for each phone.
  ///
  /// - Parameters:
  ///   - offers: each phone that counts, once, with its starting price if it has one.
  ///   - before: the same for the year before; `nil` for no comparison with it.
  ///   - brands: ids of the brands asked for, each with its sub-brands; empty for every brand that
  ///     has a phone.
  ///   - table: the brands of the catalogue by slug.
  ///   - leftOut: the phones that fit and are left out because they are no longer sold.
  static func of(
    _ offers: [Offer], before: [Offer]?, brands: [String], among table: [String: Brand],
    year: Int?, asOf: CalendarDay, narrowing: [Phrase] = [], leftOut: [Offer] = [],
    counted: PhonesCounted = PhonesCounted()
  ) -> BrandComparison {
    func isWithin(_ brand: String, _ ancestor: String) -> Bool {
      brand == ancestor || table[brand]?.parent == ancestor
    }
    let asked = brands.isEmpty ? all(in: offers, table, isWithin) : unique(brands)
    let figures = asked.compactMap { id -> BrandFigures? in
      guard let brand = table[id] else { return nil }
      let own = offers.filter { isWithin($0.phone.brand, id) }
      let ownBefore = before?.filter { isWithin($0.phone.brand, id) }
      let subBrands = inNameOrder(
        Set(own.map { $0.phone.brand }).subtracting([id]).compactMap { table[$0] })
      return BrandFigures.of(
        brand, subBrands: subBrands, offers: own,
        before: year.flatMap { year in ownBefore.map { (year &- 1, $0) } },
        olderLeftOut: leftOut.count { isWithin($0.phone.brand, id) })
    }
    return BrandComparison(
      year: year, asOf: asOf, narrowing: narrowing, brands: figures, counted: counted)
  }

  /// Every brand that has an offer, its own or a sub-brand's, by name.
  private static func all(
    in offers: [Offer], _ table: [String: Brand], _ isWithin: (String, String) -> Bool
  ) -> [String] {
    let present = Set(offers.map { $0.phone.brand })
    let brands = table.values.filter { brand in present.contains { isWithin($0, brand.id) } }
    return inNameOrder(brands).map { $0.id }
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
