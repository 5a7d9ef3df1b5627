internal import BudgetLanguage
public import Catalog

extension Catalogue {
  /// How many phones stand in each price band by their starting price.
  ///
  /// - Parameters:
  ///   - brand: only this brand, by slug, name or alias, with its sub-brands.
  ///   - year: only the phones of this year.
  ///   - grouping: counts by brand or by year too.
  ///   - withOlder: counts phones that are no longer sold too; of a year all are counted.
  public func bands(
    brand: String? = nil, year: Int? = nil, by grouping: BandGrouping? = nil,
    withOlder: Bool = false
  ) throws(CatalogueError) -> BandsAnswer {
    try read { session throws(CatalogueError) in
      let vocabulary = try session.vocabulary()
      let slug: String? = if let brand { try vocabulary.brand(named: brand) } else { nil }
      func query(_ brand: String?, _ year: Int?) -> BudgetQuery {
        var query = BudgetQuery()
        query.brands = brand.map { [$0] } ?? []
        query.launched = year.map { YearRange(from: $0, to: $0) }
        return query
      }
      let asked = query(slug, year)
      let older = try session.bands(asked, scope: OfferScope(.older)).phones
      var scope = OfferScope(of: asked, withOlder: withOlder || grouping == .year)
      var all = try session.bands(asked, scope: scope)
      if all.phones == 0, older > 0 {
        scope = OfferScope(.older)
        all = try session.bands(asked, scope: scope)
      }
      func count(_ brand: String?, _ year: Int?) throws(CatalogueError) -> [BandCount] {
        try session.bands(query(brand, year), scope: scope)
      }
      var groups: [BandGroup] = []
      switch grouping {
      case .brand:
        for brand in try session.brands()
        where slug.map({ $0 == brand.id }) ?? (brand.parent == nil) {
          groups.append(BandGroup(name: brand.name, bands: try count(brand.id, year)))
        }
      case .year:
        // A year that is asked for does not limit the years beside which it stands.
        for year in try session.years() {
          groups.append(BandGroup(name: String(year), bands: try count(slug, year)))
        }
      case nil: break
      }
      let day = if let asked = moment.asOf { asked } else { try session.latestDay() }
      let narrowing: [Phrase?] = [
        slug.map { Phrase(same: vocabulary.name(ofBrand: $0)) }, year.map(Phrase.launchedIn),
      ]
      return BandsAnswer(
        bands: all, groups: groups.filter { $0.phones > 0 }, grouping: grouping,
        asOf: day, narrowing: narrowing.compactMap { $0 },
        counted: PhonesCounted(scope.phones, older: older))
    }
  }
}

extension CatalogueSession {
  func latestDay() throws(CatalogueError) -> CalendarDay {
    guard let names = try names(asked: { _, _ in AskedNames() }) else { throw .noPrices(path: nil) }
    return names.latestDay
  }
}

extension [BandCount] {
  /// The phones of all bands together.
  fileprivate var phones: Int { reduce(0) { $0 + $1.phones } }
}
